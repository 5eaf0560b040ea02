import { numberFormat } from '../plan/number-text';
import { type AnyUnit, shownDigits, shownValue } from '../plan/units/shown-unit';
import type { Locale } from './locale';

/** A stored value's number in the unit that the language counts in, with exactly so many decimals, for columns. */
export function fixedText(
  value: number,
  unit: AnyUnit,
  digits: number,
  { tag, lang }: Pick<Locale, 'tag' | 'lang'>,
): string {
  const decimals = shownDigits(digits, unit, lang);
  return numberFormat(tag, decimals, decimals).format(shownValue(value, unit, lang));
}
