import * as v from 'valibot';
import { bilingual } from './bilingual';
import { figure } from './figure';
import { slug } from './slug';
import { unit } from './unit';

/** A row of table 1. */
export const indicator = v.strictObject({
  id: slug,
  /** The row's number in table 1, 1 to 20. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  group: bilingual,
  name: bilingual,
  unit,
  baseline: figure,
  target: figure,
  /** A second, further target (indicator 9: 力争3.5以上). */
  stretch: v.optional(figure),
  /** 预期性 (expected) or 约束性 (binding). */
  attribute: v.picklist(['预期性', '约束性']),
});

export type Indicator = v.InferOutput<typeof indicator>;
