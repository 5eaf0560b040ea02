import type { Locale } from '../../i18n/locale';

/** A day in words. */
export function dayText(day: Date, { tag }: Pick<Locale, 'tag'>): string {
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { dateStyle: 'long' }).format(day);
}
