import * as v from 'valibot';
import { bilingual } from './bilingual';
import { figure } from './figure';
import { slug } from './slug';

/** A 2025 figure of chapter 4. */
export const target = v.strictObject({
  id: slug,
  /** Section id of the action, `4.1` to `4.8`. */
  action: v.pipe(v.string(), v.regex(/^4\.[1-8]$/)),
  name: bilingual,
  figure,
  /** Whether the figure is a level to reach or an addition. */
  measure: v.picklist(['total', 'increase']),
});

export type Target = v.InferOutput<typeof target>;
