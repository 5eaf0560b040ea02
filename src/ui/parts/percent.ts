import type { Locale } from '../../i18n/locale';

/** A fraction as a percentage with one decimal. */
export function percent(fraction: number, { tag }: Locale): string {
  return fraction.toLocaleString(tag, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
