import type { Locale } from '../../../i18n/locale';
import type { Figure } from '../../../plan/schema/figure';

/** What the plan says where it has no number. */
export function absentWords({ text }: Pick<Figure, 'text'>, { m }: Pick<Locale, 'm'>): string {
  if (text === '—') return '—';
  if (text === '完成省下达任务') return m.card.provincial;
  return text || m.card.blank;
}
