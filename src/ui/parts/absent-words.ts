import type { Locale } from '../../i18n/locale';

/** What the plan says where it has no number, as words alone: `text` is the cell's own. */
export function absentWords(text: string, { m }: Pick<Locale, 'm'>): string {
  if (text === '完成省下达任务') return m.card.provincial;
  return text || m.card.blank;
}
