/** A Chinese character, or a run of Latin letters and digits, within a name. */
export type NamePart = { readonly text: string; readonly start: number; readonly end: number };

/** The parts of a name that have a sound each: its pinyin has exactly as many syllables. */
export function nameParts(name: string): readonly NamePart[] {
  return [...name.matchAll(/\p{Script=Han}|[A-Za-z0-9]+/gu)].map(({ 0: text, index }) => ({
    text: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}
