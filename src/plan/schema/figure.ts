import * as v from 'valibot';
import { bilingual, slug } from './naming';

/**
 * Units as the plan has them. 亿元 = 10⁸ CNY; 万元/亩 = 10⁴ CNY per mu (1 mu = 1/15 ha);
 * 家 counts firms or bodies; 个, 项, 件, 条 count things; 天 are days; `none` is an index without a unit.
 */
export const unit = v.picklist([
  '亿元',
  '家',
  '万元/亩',
  '%',
  '个百分点',
  '万元/人',
  '件',
  '个',
  '项',
  '立方米/万元',
  '条',
  '天',
  'none',
]);

export type Unit = v.InferOutput<typeof unit>;

/** The plan's own words about how firm a number is, in the order they stand. */
const qualifier = v.picklist(['力争', '以上', '不少于', '超', '突破', '左右', '最多']);

export type Qualifier = v.InferOutput<typeof qualifier>;

/**
 * A figure as the plan has it. A missing number is `null`, never 0; `text` then holds what stands
 * in its place (`—`, `完成省下达任务`, or nothing for a blank cell).
 */
export const figure = v.strictObject({
  value: v.nullable(v.number()),
  text: v.optional(v.string()),
  qualifiers: v.array(qualifier),
  unit,
  year: v.pipe(v.number(), v.integer()),
  cite: slug,
});

/**
 * A figure that may lack a year, where the plan sets none, be a range (`3-4条`: from `value` to `upper`), or be
 * words alone (`全覆盖`), with our translation.
 */
export const openFigure = v.strictObject({
  ...figure.entries,
  year: v.nullable(figure.entries.year),
  text: v.optional(bilingual),
  upper: v.optional(v.number()),
});

/** `assumed`: a what-if's number in place of the plan's, which `cite` still leads to. Never in the data pack. */
export type Figure = v.InferOutput<typeof figure> & { readonly assumed?: true };

export type OpenFigure = v.InferOutput<typeof openFigure>;
