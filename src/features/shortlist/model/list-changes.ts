import { mostListed, type Shortlist } from '../../../plan/shortlist';
import { joinedNote } from '../../../state/shortlist/joined-note';

/** A list with another's candidates behind its own, and how many of those found no room. */
type JoinedList = { readonly list: Shortlist; readonly left: number };

/** Adds the candidates of another list, up to `mostListed`. A note of ours stays; theirs is put below it. */
export function joinedList(own: Shortlist, other: Shortlist): JoinedList {
  const theirs = new Map(other.map((item) => [item.id, item]));
  const kept = own.map((item) => ({
    ...item,
    note: joinedNote(item.note, theirs.get(item.id)?.note ?? ''),
  }));
  const further = other.filter(({ id }) => !own.some((item) => item.id === id));
  const room = Math.max(0, mostListed - own.length);
  return { list: [...kept, ...further.slice(0, room)], left: Math.max(0, further.length - room) };
}

/** The list with one candidate so many places further down, or further up where `step` is negative. */
export function moved(list: Shortlist, id: string, step: number): Shortlist {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (!item) return list;
  const to = Math.max(0, Math.min(list.length - 1, from + step));
  const others = list.filter((other) => other !== item);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** The list with another note on one candidate. */
export function withNote(list: Shortlist, id: string, note: string): Shortlist {
  return list.map((item) => (item.id === id ? { id, note } : item));
}
