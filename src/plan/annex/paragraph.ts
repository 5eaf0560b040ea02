import * as v from 'valibot';
import { bilingual } from '../schema/naming';

/** What a paragraph of the plan is. */
export const paragraphKind = v.picklist([
  'fact',
  'aim',
  'measure',
  'condition',
  'restriction',
  'title',
  'organisation',
]);

export type ParagraphKind = v.InferOutput<typeof paragraphKind>;

/** A paragraph of the plan, an item of a box, or a footnote: what it says in our words, and one sentence of its own. */
export const paragraph = v.strictObject({
  /** Id of an entry of `sections.json`. */
  section: v.string(),
  /** 1-based under its heading. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The most important first. */
  kinds: v.pipe(v.array(paragraphKind), v.minLength(1)),
  /** Our own sentence. */
  digest: bilingual,
  /** What it names; `zh` is found in it. */
  terms: v.array(bilingual),
  /** Found verbatim in it. */
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
});

export type Paragraph = v.InferOutput<typeof paragraph>;
