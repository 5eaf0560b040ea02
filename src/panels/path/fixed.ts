import type { Locale } from '../../i18n/locale';

/** A number with exactly so many decimals, for columns. */
export function fixed(value: number, digits: number, { tag }: Locale): string {
  return value.toLocaleString(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
