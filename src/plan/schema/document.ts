import * as v from 'valibot';
import { bilingual } from './bilingual';

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
