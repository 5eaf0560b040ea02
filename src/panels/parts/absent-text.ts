import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';

/** What stands in place of a number that the plan does not give: its own words, or that the cell is blank. */
export function absentText(text: string, { m }: Locale): TemplateResult {
  const words = m.card;
  if (text === '—')
    return html`<span class="absent" title=${words.dash}>—<span class="hidden">${words.dash}</span></span>`;
  if (text === '完成省下达任务') return html`<span class="absent">${words.provincial}</span>`;
  return html`<span class="absent">${text || words.blank}</span>`;
}
