import * as v from 'valibot';
import { bilingual } from './bilingual';
import { figure } from './figure';
import { slug } from './slug';

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
