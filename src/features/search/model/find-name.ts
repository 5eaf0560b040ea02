import { isHan } from './fold';

/** How a query stands in a name. */
type NameMatch = 'whole' | 'start' | 'within';

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
  return /\s/.test(before + here) || isHan(before) || isHan(here);
}

/**
 * The word of a folded name that a misspelt word stands for: of those that the index found near, the one
 * that begins most like it. Null where there is none; a short word is not taken for another.
 */
export function nearWord(name: string, word: string, near: ReadonlySet<string>): string | null {
  if (near.size === 0 || word.length < 4 || isHan(word)) return null;
  return name
    .split(/\s/)
    .filter((each) => each.length > 3 && near.has(each))
    .reduce<string | null>((best, each) => (alike(each, word) > alike(best ?? '', word) ? each : best), null);
}

/** How many letters two words have in common at their beginning. */
function alike(a: string, b: string): number {
  const end = [...a].findIndex((character, index) => character !== b[index]);
  return end < 0 ? a.length : end;
}
