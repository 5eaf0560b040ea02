import { html } from 'lit';
import { markup } from './subject/markup';

/** What a page has in place of what the built page has. */
export type PageParts = {
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  /** From the page's folder to the site's root: `../../`, or empty. */
  readonly base: string;
  /** The query from which the atlas starts; empty: as the reader's browser has it. */
  readonly link: string;
  /** Markup for the end of the head. */
  readonly head: string;
  /** Markup for who has no JavaScript. */
  readonly text: string;
};

/** The built page made into a page of the site. Throws where the built page is not as expected. */
export function pageHtml(
  built: string,
  { tag, title, description, base, link, head, text }: PageParts,
): string {
  const charset = '<meta charset="utf-8" />';
  const steps: readonly (readonly [pattern: RegExp, replacement: string])[] = [
    [/<html lang="[^"]*">/, `<html lang="${tag}">`],
    [/<meta charset="utf-8" \/>/, base ? `${charset}\n    <base href="${base}" />` : charset],
    [/<title>[^<]*<\/title>/, `<title>${markup(html`${title}`)}</title>`],
    [
      /<meta\s+name="description"\s+content="[^"]*"\s*\/>/,
      markup(html`<meta name="description" content=${description} />`),
    ],
    [/\s*<\/head>/, `${head}\n  </head>`],
    // A link is percent-encoded: `&` is all that an attribute could misread.
    [/<plan-atlas>/, link ? `<plan-atlas link="${link.replaceAll('&', '&amp;')}">` : '<plan-atlas>'],
    [/<noscript>[^<]*<\/noscript>(?=\s*<\/body>)/, `<noscript>${text}</noscript>`],
  ];
  return steps.reduce((page, [pattern, replacement]) => {
    if (!pattern.test(page)) throw new Error(`The built page has no ${pattern}`);
    return page.replace(pattern, () => replacement);
  }, built);
}
