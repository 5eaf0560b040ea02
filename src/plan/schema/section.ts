import * as v from 'valibot';
import { bilingual } from './bilingual';

/** A heading, table, box or annex of the plan. `parent` is the heading above it. */
export const section = v.strictObject({
  id: v.string(),
  parent: v.nullable(v.string()),
  title: bilingual,
});

export type Section = v.InferOutput<typeof section>;
