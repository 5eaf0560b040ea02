import { type CSSResult, unsafeCSS } from 'lit';
import baseCss from './base.css?inline';

const results = new Map<string, CSSResult>();

/** The same text is one style sheet in all roots. */
function styleSheet(text: string): CSSResult {
  const result = results.get(text) ?? unsafeCSS(text);
  results.set(text, result);
  return result;
}

/** The styles of an element, from style sheets imported as text (`?inline`): on top of those that all elements share. */
export const styleSheets = (...texts: readonly string[]): CSSResult[] => [baseCss, ...texts].map(styleSheet);

/** Adds rules that came after the element. */
export function adoptStyles(root: ShadowRoot, text: string): void {
  const sheet = styleSheet(text).styleSheet;
  if (sheet) root.adoptedStyleSheets.push(sheet);
}
