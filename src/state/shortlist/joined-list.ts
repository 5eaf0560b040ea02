import { mostListed, type Shortlist, type ShortlistItem } from '../../plan/shortlist';

/** A list with another's candidates behind its own, and how many of those found no room. */
export type JoinedList = { readonly list: Shortlist; readonly left: number };

/** Adds the candidates of another list, up to `mostListed`. A note of ours stays; theirs is put below it. */
export function joinedList(own: Shortlist, other: Shortlist): JoinedList {
  const theirs = new Map(other.map((item) => [item.id, item]));
  const kept = own.map((item) => withBoth(item, theirs.get(item.id)?.note ?? ''));
  const further = other.filter(({ id }) => !own.some((item) => item.id === id));
  const room = Math.max(0, mostListed - own.length);
  return { list: [...kept, ...further.slice(0, room)], left: Math.max(0, further.length - room) };
}

function withBoth(item: ShortlistItem, note: string): ShortlistItem {
  if (item.note.includes(note)) return item;
  return { id: item.id, note: [item.note, note].filter((text) => text !== '').join('\n') };
}
