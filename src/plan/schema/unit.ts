import * as v from 'valibot';

/**
 * Units as the plan has them. 亿元 = 10⁸ CNY; 万元/亩 = 10⁴ CNY per mu (1 mu = 1/15 ha);
 * 家 counts firms or bodies; 个, 项, 件 count things; `none` is an index without a unit.
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
  'none',
]);

export type Unit = v.InferOutput<typeof unit>;
