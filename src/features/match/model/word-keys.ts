import type { Plan } from '../../../plan/plan';
import type { Phrase } from '../../../plan/schema/phrase';

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

/** Tokens as one string to compare and to search: Chinese that stands together stays together, all else is set apart. */
export function keyOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, han, gap }, index) => {
      const together = han && tokens[index - 1]?.han && !gap;
      return index === 0 || together ? text : ` ${text}`;
    })
    .join('');
}

/** Whether one key holds another: Chinese anywhere in it, Latin as whole words. */
export function holdsKey(whole: string, key: string): boolean {
  if (!key) return false;
  return /\p{Script=Han}/u.test(key) ? whole.includes(key) : ` ${whole} `.includes(` ${key} `);
}

const known = new WeakMap<Phrase, readonly string[]>();

/** A phrase's quotation and our translation of it as keys. */
export function phraseKeys({ citations }: Plan, phrase: Phrase): readonly string[] {
  const keys =
    known.get(phrase) ??
    [citations.get(phrase.cite)?.quote ?? '', phrase.en].map((text) => keyOf(tokensOf(text)));
  known.set(phrase, keys);
  return keys;
}
