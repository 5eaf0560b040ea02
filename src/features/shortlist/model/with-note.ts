import type { Shortlist } from '../../../plan/shortlist';

/** The list with another note on one candidate. */
export function withNote(list: Shortlist, id: string, note: string): Shortlist {
  return list.map((item) => (item.id === id ? { id, note } : item));
}
