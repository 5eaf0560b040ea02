import * as v from 'valibot';
import { figure } from './figure';
import { bilingual, slug } from './naming';

/** What the plan reports of the past: one figure, or a series of them, one a year in order. */
export const fact = v.strictObject({
  id: slug,
  name: bilingual,
  /** The year that a change, or growth a year, is counted from. */
  since: v.optional(v.pipe(v.number(), v.integer())),
  figures: v.pipe(v.array(figure), v.minLength(1)),
});

export type Fact = v.InferOutput<typeof fact>;

/** A number of things that the plan states (六城, “五大自由”), with their names where it lists them. */
export const count = v.strictObject({
  id: slug,
  name: bilingual,
  figure,
  /** In the plan's order; empty where the plan names none. */
  named: v.array(bilingual),
  /** Where the names stand: each is found in the quotation. */
  list_cite: v.nullable(slug),
});

export type Count = v.InferOutput<typeof count>;
