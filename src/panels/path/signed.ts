import type { Locale } from '../../i18n/locale';

/** A number with its sign, at most `digits` decimals. */
export function signed(value: number, { tag }: Locale, digits = 1): string {
  return value
    .toLocaleString(tag, { maximumFractionDigits: digits, signDisplay: 'exceptZero' })
    .replace('-', '−');
}
