import type { Actuals } from '../actuals/actual';
import type { CitedFigure } from '../cited-figure';
import type { Plan } from '../plan';
import type { Area } from '../schema/area';
import type { Year } from '../years';

/** Permanent: links carry them. */
export const measureIds = [
  'output',
  'output-growth',
  'output-added',
  'output-share',
  'growth-share',
  'firms',
  'firms-added',
  'output-per-firm',
  'tax-per-mu',
  'tax-gap',
  'output-per-km2',
  'output-ahead',
] as const;

export type MeasureId = (typeof measureIds)[number];

/** 亿元 = 10⁸ CNY; 万元/亩 = 10⁴ CNY per mu (1 mu = 1/15 ha); 家 = firms; %/年 = per cent a year. */
export const measureUnits = ['亿元', '家', '万元/亩', '%', '%/年', '亿元/家', '亿元/km²'] as const;

export type MeasureUnit = (typeof measureUnits)[number];

/** What one area has of a measure, with all that a reader needs to compute it again. */
export type MeasureValue = {
  /** In the measure's unit; null where a figure that it needs is missing. */
  readonly value: number | null;
  /** False: the plan's own figure, and then the only one of `inputs`. */
  readonly derived: boolean;
  /** Written out with the numbers, the same in both languages; empty for the plan's own figure or where there is none. */
  readonly formula: string;
  readonly inputs: readonly CitedFigure[];
};

/** What measures are computed from. */
export type MeasureSource = { readonly plan: Plan; readonly actuals: Actuals };

export type Measure = {
  readonly id: MeasureId;
  readonly unit: MeasureUnit;
  /** Decimals to print. */
  readonly digits: number;
  /** Whether it has a value for each year, for the whole period 2020–2025, or for 2020 alone. */
  readonly time: 'year' | 'period' | 'baseline';
  /** A total grows with the size of its area, so colour misleads; `rate` is then the measure to offer instead. */
  readonly kind: { readonly total: true; readonly rate: MeasureId } | { readonly total: false };
  /** Which end is the better one for the plan; null where neither is. */
  readonly better: 'higher' | 'lower' | null;
  /** Whether the plan states it (in 2020 and 2025), or we derive it. */
  readonly origin: 'plan' | 'derived';
  /** The value that a diverging palette turns at: the city's own, or zero; null where no midpoint means anything. */
  readonly midpoint: (source: MeasureSource, year: Year) => number | null;
  /** An area's value, or the city's. `year` matters only where `time` is `year`. */
  readonly value: (source: MeasureSource, area: Area, year: Year) => MeasureValue;
};
