import * as v from 'valibot';
import { slug } from '../schema/slug';

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
