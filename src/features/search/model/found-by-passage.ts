import type { SearchKind } from './search-document';

/**
 * Whether a kind is found by what the plan says of it. Not a term, for its segment is; nor a place, for a
 * sentence that names one names many.
 */
export function foundByPassage(kind: SearchKind): boolean {
  return kind !== 'term' && kind !== 'place';
}
