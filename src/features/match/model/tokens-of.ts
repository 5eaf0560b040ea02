/** A Chinese character or a Latin word. */
export type Token = {
  /** In one form of width, case and number. */
  readonly text: string;
  readonly han: boolean;
  /** Whether it stands apart from the token before. */
  readonly gap: boolean;
  /** Where it stands in the text in Unicode's form NFKC. */
  readonly start: number;
  readonly end: number;
};

const pattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Splits a text into Chinese characters and Latin words. */
export function tokensOf(text: string): readonly Token[] {
  let before = 0;
  return [...text.normalize('NFKC').matchAll(pattern)].map((match) => {
    const [found] = match;
    const [start, end] = [match.index, match.index + found.length];
    const han = /\p{Script=Han}/u.test(found);
    const gap = start > before;
    before = end;
    return { text: han ? found : stem(found.toLowerCase()), han, gap, start, end };
  });
}

/** Singular and plural are one: tools → tool, batteries → battery. */
function stem(word: string): string {
  if (word.length <= 3 || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
