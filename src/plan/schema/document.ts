import * as v from 'valibot';
import { bilingual } from './naming';

/** The document that the data pack transcribes. */
export const document = v.strictObject({
  title: bilingual,
  issuer: bilingual,
  /** Year and month on the title page. */
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  status: bilingual,
  /** First and last year of the plan. */
  period: v.tuple([v.number(), v.number()]),
  outlook: v.number(),
  /** SHA-256 of the UTF-8 text that was transcribed, hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export type PlanDocument = v.InferOutput<typeof document>;

/** A heading, table, figure, box or annex of the plan, or its footnotes. `parent` is the heading above it. */
export const section = v.strictObject({
  id: v.string(),
  parent: v.nullable(v.string()),
  title: bilingual,
});

export type Section = v.InferOutput<typeof section>;
