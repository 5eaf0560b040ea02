import { decimalsOf, numberText } from '../../../../plan/number-text';

/** A fraction as a percentage with at most `digits` decimals: 0.137 → `13.7%`. */
export function percentText(fraction: number, digits = 1): string {
  return `${numberText(fraction * 100, digits)}%`;
}

/** Whether a computed number is the stated one, to the decimals that the stated one has. */
export function roundsTo(computed: number, stated: number): boolean {
  return Number(computed.toFixed(decimalsOf(stated))) === stated;
}
