import type { Locale } from '../../i18n/locale';
import { fixed } from './fixed';

/** A number with its sign and exactly so many decimals. */
export function signed(value: number, locale: Locale, digits = 1): string {
  const rounded = Number(value.toFixed(digits));
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  return `${sign}${fixed(Math.abs(rounded), digits, locale)}`;
}
