import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';

/** A menu of all industries with their segments, to add one; `taken` are left out. */
export function topicMenu(
  taken: readonly string[],
  { plan, locale }: CardContext,
  add: (id: string) => void,
): TemplateResult {
  const { m, text } = locale;
  const option = (id: string, name: string) =>
    html`<option value=${id} ?disabled=${taken.includes(id)}>${name}</option>`;
  const pick = (event: Event) => {
    const field = event.target as HTMLSelectElement;
    const { value } = field;
    field.value = '';
    if (value) add(value);
  };
  return html`<label class="add">
    <span>${m.match.addTopic}</span>
    <select @change=${pick}>
      <option value="">${m.match.choose}</option>
      ${[...plan.industries.values()].map(
        ({ id, name, segments }) =>
          html`<optgroup label=${text(name)}>
            ${option(id, m.match.wholeIndustry(text(name)))}
            ${segments.map((segment) => option(segment.id, text(segment.name)))}
          </optgroup>`,
      )}
    </select>
  </label>`;
}
