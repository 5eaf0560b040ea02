import { sumFigures } from '../../plan/figures';
import type { CardContext } from './card-context';
import type { Derivation, DerivationInput } from './derivation';
import { numberText } from './number-text';

/** The sum of figures of one unit, with as many decimals as its inputs; null where one is missing. */
export function deriveSum(
  inputs: readonly DerivationInput[],
  { plan, locale }: CardContext,
): Derivation | null {
  const sum = sumFigures(inputs.map(({ figure }) => figure)).value;
  if (sum === null) return null;
  const terms = inputs.map(({ figure }) => numberText(figure, plan, locale));
  const decimals = Math.max(...terms.map((term) => term.split('.')[1]?.length ?? 0));
  const value = sum.toLocaleString(locale.tag, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return { value, formula: `${terms.join(' + ')} = ${value}`, inputs };
}
