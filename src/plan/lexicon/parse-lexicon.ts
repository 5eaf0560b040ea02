import * as v from 'valibot';
import { slug } from '../schema/naming';
import type { Lexicon } from './lexicon';

const text = v.pipe(v.string(), v.nonEmpty());

/** The files of `geo/words/`. */
export const lexiconSchema = v.strictObject({
  synonyms: v.array(
    v.strictObject({
      words: v.pipe(v.array(text), v.minLength(1)),
      plan: v.array(text),
      topics: v.array(slug),
    }),
  ),
  pinyin: v.record(text, text),
});

/** Checks `geo/words/*.json`; throws where they are not as described in `geo/README.md`. */
export function parseLexicon(synonyms: unknown, pinyin: unknown): Lexicon {
  return v.parse(lexiconSchema, { synonyms, pinyin });
}
