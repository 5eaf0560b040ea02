import * as v from 'valibot';
import type { Pack } from '../../../../src/plan/pack';
import { walk } from '../../../../src/plan/pack-problems';
import { type Phrase, phrase } from '../../../../src/plan/schema/phrase';

/** All phrases of the pack, with the id of the record that holds each. */
export function eachPhrase(pack: Pack): { phrase: Phrase; owner: string }[] {
  const phrases: { phrase: Phrase; owner: string }[] = [];
  for (const { value, owner } of walk(pack, 'data pack')) {
    if (v.is(phrase, value)) phrases.push({ phrase: value, owner });
  }
  return phrases;
}
