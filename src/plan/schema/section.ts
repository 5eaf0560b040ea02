import * as v from 'valibot';
import { bilingual } from './bilingual';

/** A heading, table, figure, box or annex of the plan, or its footnotes. `parent` is the heading above it. */
export const section = v.strictObject({
  id: v.string(),
  parent: v.nullable(v.string()),
  title: bilingual,
});

export type Section = v.InferOutput<typeof section>;
