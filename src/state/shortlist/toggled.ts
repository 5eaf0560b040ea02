import { mostListed, type Shortlist } from '../../plan/shortlist';

/** The list with an entity at its end, or without it where it had it; unchanged where it is full. */
export function toggled(list: Shortlist, id: string): Shortlist {
  if (list.some((item) => item.id === id)) return list.filter((item) => item.id !== id);
  return list.length >= mostListed ? list : [...list, { id, note: '' }];
}
