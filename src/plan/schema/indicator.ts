import * as v from 'valibot';
import { figure, openFigure, unit } from './figure';
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

/**
 * What a target's number is: `reach` a number that there shall be; `cumulative` one counted from the beginning
 * (累计); `increase` an addition to what there is (新增); `done` what is done in the period (淘汰, 招引, 创建), the plan
 * not saying whether what there was counts; `level` a rate or a standard; `coverage` the part that is covered;
 * `direction` no number, but where it shall go.
 */
const targetKind = v.picklist(['reach', 'cumulative', 'increase', 'done', 'level', 'coverage', 'direction']);

/** A target that stands in the plan's text rather than in table 1 or annex 1. */
export const target = v.strictObject({
  id: slug,
  name: bilingual,
  kind: targetKind,
  /** The plan's own verb, found in the quotation, with our translation. */
  wording: bilingual,
  figure: openFigure,
  /** Facts that say what there was before, in the same terms. */
  before: v.array(slug),
  /** How the plan says what is counted. */
  definition: v.optional(v.strictObject({ words: bilingual, cite: slug })),
});

export type Target = v.InferOutput<typeof target>;

export type TargetKind = v.InferOutput<typeof targetKind>;
