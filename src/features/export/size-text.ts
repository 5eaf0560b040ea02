import type { Locale } from '../../i18n/locale';

/** The size of a file, in kilobytes or megabytes. */
export function sizeText(bytes: number, { number }: Pick<Locale, 'number'>): string {
  return bytes < 1e6 ? `${number(Math.max(1, Math.round(bytes / 1e3)))} KB` : `${number(bytes / 1e6, 1)} MB`;
}
