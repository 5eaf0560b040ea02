import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../plan/schema/area';
import { mostCompared } from '../../state/app-state';
import type { Intent } from '../../state/intent';
import { IntentEvent } from '../intent-event';
import type { CardContext } from '../parts/card-context';

/** Ways to choose what is compared: a list of the other areas, the selected area, and starting anew. */
export function compareTools(
  areas: readonly Area[],
  selected: string | null,
  { plan, locale }: CardContext,
): TemplateResult {
  const { compare } = locale.m;
  const ids = areas.map(({ id }) => id);
  const others = plan.areas.filter(({ id }) => !ids.includes(id));
  const full = ids.length >= mostCompared;
  const chosen = full ? undefined : others.find(({ id }) => id === selected);
  const pick = (event: Event) => {
    const field = event.target as HTMLSelectElement;
    const { value } = field;
    field.value = '';
    send({ type: 'compare', ids: [...ids, value] })(event);
  };
  return html`<div class="tools">
    <label>
      <span>${compare.add}</span>
      <select ?disabled=${full} @change=${pick}>
        <option value="">${compare.choose}</option>
        ${others.map(({ id, name }) => html`<option value=${id}>${locale.text(name)}</option>`)}
      </select>
    </label>
    ${full ? html`<span class="soft">${compare.full(String(mostCompared))}</span>` : nothing}
    ${
      chosen
        ? html`<button type="button" @click=${send({ type: 'compare', ids: [...ids, chosen.id] })}>${compare.addSelected(locale.text(chosen.name))}</button>`
        : nothing
    }
    ${
      ids.length > 0
        ? html`<button type="button" @click=${send({ type: 'compare', ids: [] })}>${compare.clear}</button>
            <button type="button" @click=${() => window.print()}>${compare.print}</button>`
        : nothing
    }
  </div>`;
}

const send = (intent: Intent) => (event: Event) =>
  event.currentTarget?.dispatchEvent(new IntentEvent(intent));
