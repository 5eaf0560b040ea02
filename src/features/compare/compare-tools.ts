import { html, nothing, type TemplateResult } from 'lit';
import { mostCompared } from '../../state/app-state';
import type { Intent } from '../../state/intent';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import type { Compared } from './compared-head';

export type Choice = {
  readonly chosen: readonly Compared[];
  readonly all: readonly Compared[];
  readonly selected: string | null;
  /** The menu's label. */
  readonly add: string;
  readonly compare: (ids: readonly string[]) => Intent;
};

/** Ways to choose what is compared: a list of the others, the selected one, and starting anew. */
export function compareTools(
  { chosen: compared, all, selected, add, compare: intent }: Choice,
  { locale }: CardContext,
): TemplateResult {
  const { compare } = locale.m;
  const ids = compared.map(({ id }) => id);
  const others = all.filter(({ id }) => !ids.includes(id));
  const full = ids.length >= mostCompared;
  const chosen = full ? undefined : others.find(({ id }) => id === selected);
  const pick = (event: Event) => {
    const field = event.target as HTMLSelectElement;
    const { value } = field;
    field.value = '';
    send(intent([...ids, value]))(event);
  };
  return html`<div class="tools">
    <label>
      <span>${add}</span>
      <select ?disabled=${full} @change=${pick}>
        <option value="">${compare.choose}</option>
        ${others.map(({ id, name }) => html`<option value=${id}>${locale.text(name)}</option>`)}
      </select>
    </label>
    ${full ? html`<span class="soft">${compare.full(String(mostCompared))}</span>` : nothing}
    ${
      chosen
        ? html`<button type="button" @click=${send(intent([...ids, chosen.id]))}>${compare.addSelected(locale.text(chosen.name))}</button>`
        : nothing
    }
    ${
      ids.length > 0
        ? html`<button type="button" @click=${send(intent([]))}>${compare.clear}</button>
            <button type="button" @click=${() => window.print()}>${compare.print}</button>`
        : nothing
    }
  </div>`;
}

const send = (intent: Intent) => (event: Event) =>
  event.currentTarget?.dispatchEvent(new IntentEvent(intent));
