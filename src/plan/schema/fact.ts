import * as v from 'valibot';
import { bilingual } from './bilingual';
import { figure } from './figure';
import { slug } from './slug';

/** What the plan reports of the past: one figure, or a series of them, one a year in order. */
export const fact = v.strictObject({
  id: slug,
  name: bilingual,
  /** The year that a change, or growth a year, is counted from. */
  since: v.optional(v.pipe(v.number(), v.integer())),
  figures: v.pipe(v.array(figure), v.minLength(1)),
});

export type Fact = v.InferOutput<typeof fact>;
