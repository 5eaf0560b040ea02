/**
 * What the beginnings of pinyin are looked up in: from every syllable on, the syllables joined and their
 * initials, so that any run of them is a beginning.
 */
export function pinyinKeys(syllables: readonly string[]): string[] {
  return [
    ...new Set(
      syllables.flatMap((_, index) => {
        const rest = syllables.slice(index);
        return [rest.join(''), rest.map((syllable) => syllable[0]).join('')];
      }),
    ),
  ];
}
