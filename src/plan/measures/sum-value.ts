import type { Plan } from '../plan';
import type { Year } from '../years';
import { type AnnexPair, annexValue } from './annex-value';
import type { MeasureValue } from './measure-value';

/**
 * The ten areas' values of one year together. In 2020 and 2025 their output is the city's row; between
 * the years the sum of the paths is what shares of the city must be taken of, so that they make 100 %.
 */
export function sumValue(
  { areas }: Plan,
  column: AnnexPair,
  year: Year,
): Pick<MeasureValue, 'value' | 'inputs'> {
  const parts = areas.map((area) => annexValue(area, column, year));
  const known = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const complete = parts.length > 0 && known.length === parts.length;
  return {
    value: complete ? Number(known.reduce((a, b) => a + b, 0).toFixed(6)) : null,
    inputs: parts.flatMap(({ inputs }) => inputs),
  };
}
