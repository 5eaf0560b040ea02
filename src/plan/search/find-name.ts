import { isHan } from './is-han';

/** How a query stands in a name. */
export type NameMatch = 'whole' | 'start' | 'within';

/** Where a query stands in a name, both folded; within a Latin name it begins at a word. */
export function findName(name: string, query: string): { at: number; match: NameMatch } | null {
  for (let at = name.indexOf(query); at >= 0; at = name.indexOf(query, at + 1)) {
    if (at > 0 && !startsWord(name, at)) continue;
    return { at, match: at > 0 ? 'within' : name.length === query.length ? 'whole' : 'start' };
  }
  return null;
}

function startsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const here = text[at] ?? ' ';
  return before === ' ' || isHan(before) || isHan(here);
}
