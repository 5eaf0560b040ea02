import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';

/** What stands in place of a number that the plan does not give: its own words, or that the cell is blank. */
export function absentText(text: string, { m }: Pick<Locale, 'm'>): TemplateResult {
  const messages = m.card;
  if (text === '—')
    return html`<span class="absent" title=${messages.dash}>—<span class="sr-only">${messages.dash}</span></span>`;
  return html`<span class="absent">${absentWords(text, { m })}</span>`;
}

/** What the plan says where it has no number, as words alone: `text` is the cell's own. */
export function absentWords(text: string, { m }: Pick<Locale, 'm'>): string {
  if (text === '完成省下达任务') return m.card.provincial;
  return text || m.card.blank;
}
