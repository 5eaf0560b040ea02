import type { SearchResult } from './model/search-result';

/** What leads on from a search: sites for what was typed, and pages to look for what no search finds. */
export type WayOption =
  | { readonly kind: 'match'; readonly text: string }
  | { readonly kind: 'page'; readonly page: 'plan' | 'conditions' };

/** What can be chosen in the list. */
export type SearchOption =
  | WayOption
  | { readonly kind: 'result'; readonly result: SearchResult }
  | { readonly kind: 'recent'; readonly text: string };
