import * as v from 'valibot';
import { slug } from '../schema/naming';
import type { Words } from './words';

const text = v.pipe(v.string(), v.nonEmpty());

/** The files of `geo/words/`. */
export const wordsSchema = v.strictObject({
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
export function parseWords(synonyms: unknown, pinyin: unknown): Words {
  return v.parse(wordsSchema, { synonyms, pinyin });
}
