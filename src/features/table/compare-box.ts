import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { mostCompared } from '../../state/app-state';
import { IntentEvent } from '../../ui/intent-event';

/** The box that takes an area into the comparison, and says so where there is no room for one more. */
export function compareBox(
  id: string,
  name: string,
  compared: readonly string[],
  { m }: Locale,
): TemplateResult {
  const chosen = compared.includes(id);
  const full = !chosen && compared.length >= mostCompared;
  const title = full ? m.table.compareFull(String(mostCompared)) : m.table.compareRow(name);
  const change = (event: Event) => {
    const ids = chosen ? compared.filter((one) => one !== id) : [...compared, id];
    event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'compare', ids }));
  };
  return html`<label class="compare" title=${title}>
    <input type="checkbox" aria-label=${title} .checked=${chosen} ?disabled=${full} @change=${change} />
  </label>`;
}
