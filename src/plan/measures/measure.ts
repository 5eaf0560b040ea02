import type { Actuals } from '../actuals/actual';
import type { Plan } from '../plan';
import type { Area } from '../schema/area';
import { baselineYear, targetYear, type Year, years } from '../years';
import type { MeasureId } from './measure-id';
import type { MeasureValue } from './measure-value';

/** 亿元 = 10⁸ CNY; 万元/亩 = 10⁴ CNY per mu (1 mu = 1/15 ha); 家 = firms; %/年 = per cent a year. */
const measureUnits = ['亿元', '家', '万元/亩', '%', '%/年', '亿元/家', '亿元/km²'] as const;

export type MeasureUnit = (typeof measureUnits)[number];

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

export type MeasureTime = {
  /** The measure's id, with the year where it has values of a year: `output-2025`. Permanent. */
  readonly id: string;
  /** The year to compute it for. */
  readonly year: Year;
  /** Whether it speaks of that year, not of the whole period. */
  readonly ofYear: boolean;
};

/** The times that a measure has values for: each year, 2020 alone, or the period as a whole. */
export function measureTimes({ id, time }: Pick<Measure, 'id' | 'time'>): MeasureTime[] {
  if (time === 'period') return [{ id, year: targetYear, ofYear: false }];
  const each: readonly Year[] = time === 'baseline' ? [baselineYear] : years;
  return each.map((year) => ({ id: `${id}-${year}`, year, ofYear: true }));
}
