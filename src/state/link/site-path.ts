import type { AppState } from '../app-state';

/**
 * The page of the site that the build writes for what a view is about, below the site's root: `e/lanxi/` of an entity,
 * `m/output/` of a measure, `s/layout/` of a story, in English below `en/`; empty for the whole atlas in Chinese. It has a
 * preview picture; the view itself is what the query says.
 */
export function sitePath({
  story,
  page,
  selection,
  thematic,
  lang,
}: Pick<AppState, 'story' | 'page' | 'selection' | 'thematic' | 'lang'>): string {
  const root = lang === 'en' ? 'en/' : '';
  if (page === 'stories' && story) return `${root}s/${story.id}/`;
  if (page === 'card' && selection !== null) return `${root}e/${selection}/`;
  if (thematic.measure !== null) return `${root}m/${thematic.measure}/`;
  return root;
}
