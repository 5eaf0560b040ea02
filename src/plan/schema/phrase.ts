import * as v from 'valibot';
import { slug } from './naming';

/**
 * How strongly a verb of the plan asks for something, strongest first. `title`: what it asks for is a title that others
 * award (争创), which says that an industry is there, not that more of it is wanted.
 */
export const grade = v.picklist(['focus', 'expand', 'foster', 'upgrade', 'support', 'explore', 'title']);

export type Grade = v.InferOutput<typeof grade>;

export const verb = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
  grade,
});

export type Verb = v.InferOutput<typeof verb>;

/** What the plan wants of a place, in its own words: the Chinese text is the citation's quotation. */
export const phrase = v.strictObject({
  cite: slug,
  /** The plan's verb, found in the quotation and listed in `verbs.json`; null where it has none. */
  verb: v.nullable(v.string()),
  /** Our translation of the quotation. */
  en: v.pipe(v.string(), v.nonEmpty()),
  /** Ids of the industries the quotation names. */
  industries: v.array(slug),
  /** Ids of the segments the quotation names. */
  segments: v.array(slug),
});

export type Phrase = v.InferOutput<typeof phrase>;
