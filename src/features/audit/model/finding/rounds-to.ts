import { decimalsOf } from '../../../../plan/number-text';

/** Whether a computed number is the stated one, to the decimals that the stated one has. */
export function roundsTo(computed: number, stated: number): boolean {
  return Number(computed.toFixed(decimalsOf(stated))) === stated;
}
