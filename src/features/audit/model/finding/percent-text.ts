import { numberText } from '../../../../plan/number-text';

/** A fraction as a percentage with at most `digits` decimals: 0.137 → `13.7%`. */
export function percentText(fraction: number, digits = 1): string {
  return `${numberText(fraction * 100, digits)}%`;
}
