import * as v from 'valibot';
import { figure, unit } from './figure';
import { bilingual, slug } from './naming';

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
