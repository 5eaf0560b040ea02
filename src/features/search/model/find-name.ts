import { isHan } from './is-han';

/** How a query stands in a name. */
export type NameMatch = 'whole' | 'start' | 'within';

/**
 * Where a query stands in a name, both folded; within a Latin name it begins at a word, and where `whole`
 * is asked for it ends with one too.
 */
export function findName(
  name: string,
  query: string,
  whole = false,
): { at: number; match: NameMatch } | null {
  for (let at = name.indexOf(query); at >= 0; at = name.indexOf(query, at + 1)) {
    const end = at + query.length;
    if (!parts(name, at) || (whole && !parts(name, end))) continue;
    return { at, match: at > 0 ? 'within' : end === name.length ? 'whole' : 'start' };
  }
  return null;
}

/** Whether one word ends and another begins at a position. */
function parts(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const here = text[at] ?? ' ';
  return before === ' ' || here === ' ' || isHan(before) || isHan(here);
}
