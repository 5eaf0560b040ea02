import { share } from '../../plan/ratios';
import type { CardContext } from './card-context';
import type { Derivation, DerivationInput } from './derivation';
import { numberText } from './number-text';
import { percent } from './percent';

/** What part of a whole a figure is; null where one is missing. */
export function deriveShare(
  part: DerivationInput,
  whole: DerivationInput,
  { plan, locale }: CardContext,
): Derivation | null {
  const fraction = share(part.figure.value, whole.figure.value);
  if (fraction === null) return null;
  const value = percent(fraction, locale);
  const [a, b] = [part, whole].map(({ figure }) => numberText(figure, plan, locale));
  return { value, formula: `${a} ÷ ${b} = ${value}`, inputs: [part, whole] };
}
