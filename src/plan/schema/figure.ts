import * as v from 'valibot';
import { slug } from './slug';
import { unit } from './unit';

/** The plan's own words about how firm a number is, in the order they stand. */
export const qualifier = v.picklist(['力争', '以上', '超', '突破', '左右']);

export type Qualifier = v.InferOutput<typeof qualifier>;

/**
 * A figure as the plan has it. A missing number is `null`, never 0; `text` then holds what stands
 * in its place (`—`, `完成省下达任务`, or nothing for a blank cell).
 */
export const figure = v.strictObject({
  value: v.nullable(v.number()),
  text: v.optional(v.string()),
  qualifiers: v.array(qualifier),
  unit,
  year: v.pipe(v.number(), v.integer()),
  cite: slug,
});

/** `assumed`: a what-if's number in place of the plan's, which `cite` still leads to. Never in the data pack. */
export type Figure = v.InferOutput<typeof figure> & { readonly assumed?: true };
