import type { Locale } from '../../i18n/locale';

/** A number with its sign and exactly so many decimals. */
export function signed(value: number, { tag }: Locale, digits = 1): string {
  return value
    .toLocaleString(tag, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    })
    .replace('-', '−');
}
