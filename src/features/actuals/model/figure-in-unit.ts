import type { Unit } from '../../../plan/schema/figure';

/** 亿元 in each unit of money. */
const money: Readonly<Record<string, number>> = {
  十亿元: 10,
  亿元: 1,
  百万元: 1e-2,
  万元: 1e-4,
  千元: 1e-5,
  元: 1e-8,
};

const counts: readonly string[] = ['家', '个', '项', '件'];

/** A value in the unit that the plan counts in; null where the stated unit is of another kind. `stated` null: as it is. */
export function figureInUnit(value: number, stated: string | null, unit: Unit): number | null {
  if (stated === null || stated === unit) return value;
  if (unit === '亿元') {
    const scale = money[stated];
    return scale === undefined ? null : Number((value * scale).toPrecision(12));
  }
  if (stated.replace('元', '万元') === unit) return Number((value / 1e4).toPrecision(12));
  return counts.includes(unit) && counts.includes(stated) ? value : null;
}

/** Why a value cannot be one of its unit: what is counted is whole, and only percentages fall below zero. */
export function figureFault(value: number, unit: Unit): 'negative' | 'not-whole' | null {
  if (value < 0 && unit !== '%') return 'negative';
  return (unit === '家' || unit === '个') && !Number.isInteger(value) ? 'not-whole' : null;
}
