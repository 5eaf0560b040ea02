import type { Locale } from '../../i18n/locale';
import { numberFormat } from '../../plan/number-text';

/** A number with exactly so many decimals, for columns. */
export function fixed(value: number, digits: number, { tag }: Locale): string {
  return numberFormat(tag, digits, digits).format(value);
}
