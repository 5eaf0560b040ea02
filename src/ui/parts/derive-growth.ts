import { growthRate } from '../../plan/ratios';
import type { CardContext } from './card-context';
import type { Derivation, DerivationInput } from './derivation';
import { numberText } from './number-text';
import { percent } from './percent';

/** Growth a year between two figures; null where one is missing. */
export function deriveGrowth(
  from: DerivationInput,
  to: DerivationInput,
  { plan, locale }: CardContext,
): Derivation | null {
  const years = to.figure.year - from.figure.year;
  const rate = growthRate(from.figure.value, to.figure.value, years);
  if (rate === null) return null;
  const value = percent(rate, locale);
  const formula = locale.m.card.growthFormula(
    numberText(to.figure, plan, locale),
    numberText(from.figure, plan, locale),
    String(years),
    value,
  );
  return { value, formula, inputs: [from, to] };
}
