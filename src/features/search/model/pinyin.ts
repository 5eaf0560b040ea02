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

/**
 * What the beginnings of pinyin are looked up in: from every syllable on, the syllables joined and their
 * initials, so that any run of them is a beginning; and each initial, for a single letter begins too much.
 */
export function pinyinKeys(syllables: readonly string[]): string[] {
  return [
    ...new Set(
      syllables.flatMap((_, index) => {
        const rest = syllables.slice(index);
        return [rest.join(''), rest.map((syllable) => syllable[0]).join(''), rest[0]?.[0] ?? ''];
      }),
    ),
  ];
}

/** Which syllables the typed letters stand for. */
type PinyinMatch = {
  /** Index of the first syllable, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly by: 'syllables' | 'initials';
  /** Whether the last syllable was typed to its end. */
  readonly complete: boolean;
};

/** The first run of syllables that begins with the letters, or whose initials they are; null where there is none. */
export function matchPinyin(syllables: readonly string[], letters: string): PinyinMatch | null {
  return bySyllables(syllables, letters) ?? byInitials(syllables, letters);
}

function bySyllables(syllables: readonly string[], letters: string): PinyinMatch | null {
  for (let from = 0; from < syllables.length; from += 1) {
    let rest = letters;
    let to = from;
    while (to < syllables.length && rest.startsWith(syllables[to] ?? '')) {
      rest = rest.slice(syllables[to]?.length);
      to += 1;
      if (rest === '') return { from, to, by: 'syllables', complete: true };
    }
    if (to < syllables.length && syllables[to]?.startsWith(rest)) {
      return { from, to: to + 1, by: 'syllables', complete: false };
    }
  }
  return null;
}

function byInitials(syllables: readonly string[], letters: string): PinyinMatch | null {
  for (let from = 0; from + letters.length <= syllables.length; from += 1) {
    let at = 0;
    while (at < letters.length && syllables[from + at]?.[0] === letters[at]) at += 1;
    if (at === letters.length) return { from, to: from + at, by: 'initials', complete: true };
  }
  return null;
}
