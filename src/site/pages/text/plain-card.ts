import type { RenderInfo } from '@lit-labs/ssr';
import type { Lang } from '../../../state/app-state';
import { initialState } from '../../../state/initial-state';
import { formatLink } from '../../../state/link/format-link';
import { parseLink } from '../../../state/link/parse-link';
import { sitePath } from '../../../state/link/site-path';
import { markup } from '../subject/markup';

/**
 * A template of a card as text for a page without scripts: what stood in the shadow roots of its marks stands in the
 * text, links lead to the pages of the site, and links to what only the atlas itself has are the words alone.
 */
export function plainCard(
  template: unknown,
  lang: Lang,
  elementRenderers: RenderInfo['elementRenderers'],
): string {
  return markup(template, elementRenderers)
    .replace(/<template shadowroot[^>]*>(.*?)<\/template>/gs, '$1')
    .replace(/<(source-mark|derived-mark)[^>]*>(.*?)<\/\1\s*>/gs, '$2')
    .replace(/<(bookmark-button|nearest-list)[^>]*>\s*<\/\1\s*>/g, '')
    .replace(/<span class="swatch"[^>]*>.*?<\/span>/gs, '')
    .replace(/<a href="\?([^"]*)"[^>]*>([^<]*)<\/a>/g, (_, query: string, label: string) => {
      const path = pathOf(query.replaceAll('&amp;', '&'), lang);
      return path === null
        ? `<span class="app-only">${label}</span>`
        : `<a href="${path || './'}">${label}</a>`;
    });
}

/** The page of the site for a view; null for a view that is more than a page. */
function pathOf(query: string, lang: Lang): string | null {
  const state = parseLink(query, lang);
  const { selection, thematic, story, page } = state;
  const bare = { ...initialState(state.lang), selection, story, page };
  const whole = { ...bare, thematic: { ...bare.thematic, measure: thematic.measure } };
  const paged = page === 'card' || (page === 'stories' && story !== null);
  return paged && formatLink(whole, lang) === formatLink(state, lang) ? sitePath(state) : null;
}
