import type { Locale } from '../../i18n/locale';

/** A day in words. */
export function dayText(day: Date, { tag }: Pick<Locale, 'tag'>): string {
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { dateStyle: 'long' }).format(day);
}

/** Dear to make, so made once for each language. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A month as `2021-10`, in words. */
export function monthText(date: string, { tag }: Pick<Locale, 'tag'>): string {
  const format = formats.get(tag) ?? formatOf(tag);
  formats.set(tag, format);
  return format.format(new Date(`${date}-01T00:00:00Z`));
}

function formatOf(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}
