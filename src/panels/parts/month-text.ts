import type { Locale } from '../../i18n/locale';

/** A month as `2021-10`, in words. */
export function monthText(date: string, { tag }: Pick<Locale, 'tag'>): string {
  const format = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}
