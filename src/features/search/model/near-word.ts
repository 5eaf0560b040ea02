import { isHan } from './is-han';

/**
 * The word of a folded name that a misspelt word stands for: of those that the index found near, the one
 * that begins most like it. Null where there is none; a short word is not taken for another.
 */
export function nearWord(name: string, word: string, near: ReadonlySet<string>): string | null {
  if (near.size === 0 || word.length < 4 || isHan(word)) return null;
  return name
    .split(' ')
    .filter((each) => each.length > 3 && near.has(each))
    .reduce<string | null>((best, each) => (alike(each, word) > alike(best ?? '', word) ? each : best), null);
}

/** How many letters two words have in common at their beginning. */
function alike(a: string, b: string): number {
  const end = [...a].findIndex((character, index) => character !== b[index]);
  return end < 0 ? a.length : end;
}
