import { numberFormat } from './number-format';

/** A number as the audit's sentences and formulas print it, in both languages: grouped, with at most `digits` decimals. */
export function numberText(value: number, digits = 1): string {
  return numberFormat('en', 0, digits).format(value);
}
