import type { SearchResult } from './model/search-result';

/** What can be chosen in the list. */
export type SearchOption =
  | { readonly kind: 'result'; readonly result: SearchResult }
  | { readonly kind: 'match'; readonly text: string }
  | { readonly kind: 'recent'; readonly text: string };
