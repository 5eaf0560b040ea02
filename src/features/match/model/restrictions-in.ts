import type { Restriction } from '../../../plan/annex/restriction';
import { piecesOf } from './parse-request';
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
  const pieces = piecesOf(text, vocabulary).map(({ word, entries }) => ({
    key: keyOf(tokensOf(word)),
    entries,
  }));
  const means = (word: string, alone: boolean) => {
    const key = keyOf(tokensOf(word));
    return pieces.some(({ key: piece, entries }) =>
      entries || alone ? piece === key : holdsKey(piece, key),
    );
  };
  return restrictions.filter(
    ({ words, alone }) => words.some((word) => means(word, false)) || alone.some((word) => means(word, true)),
  );
}
