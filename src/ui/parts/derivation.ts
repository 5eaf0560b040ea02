import { sumFigures } from '../../plan/figures';
import { numberFormat } from '../../plan/number-text';
import { growthRate, share } from '../../plan/ratios';
import type { Figure } from '../../plan/schema/figure';
import { shownDigits, shownValue } from '../../plan/units/shown-unit';
import type { CardContext } from './card-context';
import { printedNumber } from './figure-text';
import { percent } from './percent';

/** A number that we computed, with all that a reader needs to compute it again. */
export type Derivation = {
  /** The result, written out. */
  readonly value: string;
  /** The formula with its numbers, ending in the result. */
  readonly formula: string;
  readonly inputs: readonly DerivationInput[];
};

export type DerivationInput = { readonly label: string; readonly figure: Figure };

/** The sum of figures of one unit, with as many decimals as its inputs; null where one is missing. */
export function deriveSum(
  inputs: readonly DerivationInput[],
  { plan, locale }: CardContext,
): Derivation | null {
  const sum = sumFigures(inputs.map(({ figure }) => figure)).value;
  if (sum === null) return null;
  const terms = inputs.map(({ figure }) => printedNumber(figure, plan, locale));
  const decimals = Math.max(...terms.map((term) => term.split('.')[1]?.length ?? 0));
  const printed = numberFormat(locale.tag, decimals, decimals).format(sum);
  const unit = inputs[0]?.figure.unit ?? 'none';
  const digits = decimals === 0 ? 0 : shownDigits(decimals, unit, locale.lang);
  const value = numberFormat(locale.tag, digits, Math.max(digits, 6)).format(
    shownValue(sum, unit, locale.lang),
  );
  return { value, formula: `${terms.join(' + ')} = ${printed}`, inputs };
}

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
    printedNumber(to.figure, plan, locale),
    printedNumber(from.figure, plan, locale),
    String(years),
    value,
  );
  return { value, formula, inputs: [from, to] };
}

/** What part of a whole a figure is; null where one is missing. */
export function deriveShare(
  part: DerivationInput,
  whole: DerivationInput,
  { plan, locale }: CardContext,
): Derivation | null {
  const fraction = share(part.figure.value, whole.figure.value);
  if (fraction === null) return null;
  const value = percent(fraction, locale);
  const [a, b] = [part, whole].map(({ figure }) => printedNumber(figure, plan, locale));
  return { value, formula: `${a} ÷ ${b} = ${value}`, inputs: [part, whole] };
}
