import type { Plan } from '../../../plan/plan';
import type { Phrase } from '../../../plan/schema/phrase';
import { keyOf } from './key-of';
import { tokensOf } from './tokens-of';

const known = new WeakMap<Phrase, readonly string[]>();

/** A phrase's quotation and our translation of it as keys. */
export function phraseKeys({ citations }: Plan, phrase: Phrase): readonly string[] {
  const keys =
    known.get(phrase) ??
    [citations.get(phrase.cite)?.quote ?? '', phrase.en].map((text) => keyOf(tokensOf(text)));
  known.set(phrase, keys);
  return keys;
}
