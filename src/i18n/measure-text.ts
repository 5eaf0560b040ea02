import type { Measure } from '../plan/measures/measure';
import type { Locale } from './locale';

/** A value of a measure with its unit, as running text has it. */
export function measureText(
  value: number,
  { unit, digits }: Pick<Measure, 'unit' | 'digits'>,
  { m, amount }: Locale,
): string {
  return m.thematic.amount(amount(value, unit, digits), m.measures.units[unit]);
}
