import type { Unit } from '../../../plan/schema/unit';

/** Why a value cannot be one of its unit: what is counted is whole, and only percentages fall below zero. */
export function figureFault(value: number, unit: Unit): 'negative' | 'not-whole' | null {
  if (value < 0 && unit !== '%') return 'negative';
  return (unit === '家' || unit === '个') && !Number.isInteger(value) ? 'not-whole' : null;
}
