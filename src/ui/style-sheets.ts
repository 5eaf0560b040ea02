import { type CSSResult, unsafeCSS } from 'lit';

const results = new Map<string, CSSResult>();

function styleSheet(text: string): CSSResult {
  const result = results.get(text) ?? unsafeCSS(text);
  results.set(text, result);
  return result;
}

/** Style sheets imported as text (`?inline`) as an element takes them; the same text is one sheet in all roots. */
export const styleSheets = (...texts: readonly string[]): CSSResult[] => texts.map(styleSheet);

/** Adds rules that came after the element. */
export function adoptStyles(root: ShadowRoot, text: string): void {
  const sheet = styleSheet(text).styleSheet;
  if (sheet) root.adoptedStyleSheets.push(sheet);
}
