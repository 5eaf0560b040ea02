import type { Restriction } from '../../../plan/annex/restriction';
import { piecesOf } from './pieces-of';
import type { Vocabulary } from './vocabulary';
import { holdsKey, keyOf, tokensOf } from './word-keys';

/**
 * What the plan holds back of what a text asks for. A longer word that the plan itself names is no such thing:
 * 钢铁新材料 is wanted, 钢铁 is restricted.
 */
export function restrictionsIn(
  text: string,
  vocabulary: Vocabulary,
  restrictions: readonly Restriction[],
): readonly Restriction[] {
  const whole = keyOf(tokensOf(text));
  const pieces = piecesOf(text, vocabulary).map(({ word, entries }) => ({
    key: keyOf(tokensOf(word)),
    entries,
  }));
  const means = (word: string) => {
    const key = keyOf(tokensOf(word));
    const several = key.includes(' ') && holdsKey(whole, key);
    return (
      several || pieces.some(({ key: piece, entries }) => (entries ? piece === key : holdsKey(piece, key)))
    );
  };
  return restrictions.filter(
    ({ words, alone }) => words.some(means) || alone.some((word) => keyOf(tokensOf(word)) === whole),
  );
}
