import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './vocabulary';
import { keyOf, tokensOf } from './word-keys';

/**
 * A text with its unknown words spelled as the nearest that are known; null where none is near. It is offered, and
 * never counted: 电动玩具 is a sign away from 电动工具, and means no such thing.
 */
export function suggestion(text: string, unknown: readonly string[], vocabulary: Vocabulary): string | null {
  let spelled = text.normalize('NFKC');
  for (const word of unknown) {
    const near = nearWord(word, vocabulary);
    if (near) spelled = spelled.replace(word, near);
  }
  return spelled === text.normalize('NFKC') ? null : spelled;
}

function nearWord(word: string, { entries }: Vocabulary): string | null {
  const han = /^\p{Script=Han}{3,}$/u.test(word);
  const key = han ? word : (tokensOf(word)[0]?.text ?? '');
  const most = han || key.length < 7 ? 1 : 2;
  if (!han && (key.length < 6 || keyOf(tokensOf(word)) !== key)) return null;
  const known = han ? [...entries.keys()] : [...entries.keys()].flatMap((each) => each.split(' '));
  const alike = known
    .filter((each) => (han ? each.length === key.length : each[0] === key[0]))
    .map((each) => ({ each, errors: distance(each, key) }))
    .filter(({ errors }) => errors <= most)
    .toSorted((a, b) => a.errors - b.errors);
  return alike[0]?.each ?? null;
}
