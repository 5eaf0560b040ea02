import type { Shortlist } from '../../../plan/shortlist';

/** The list with one candidate so many places further down, or further up where `step` is negative. */
export function moved(list: Shortlist, id: string, step: number): Shortlist {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (!item) return list;
  const to = Math.max(0, Math.min(list.length - 1, from + step));
  const others = list.filter((other) => other !== item);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
