import { html, type TemplateResult } from 'lit';
import { annexColumns } from '../../plan/annex-columns';
import type { PathSubject } from '../../plan/subjects/path-subject';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';

/** The choice of what the page shows. The area is the map's selection too, so that the two agree. */
export function pathChoice(subject: PathSubject, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  const city = subject.area === plan.municipality;
  const column = 'column' in subject.what ? subject.what.column : 'output';
  const chooseArea = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const id = value === plan.municipality.id ? null : value;
    event.target?.dispatchEvent(new IntentEvent({ type: 'select', id, stay: true }));
    event.target?.dispatchEvent(new IntentEvent({ type: 'path', path: `${value}.${column}` }));
  };
  const chooseMeasure = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    event.target?.dispatchEvent(new IntentEvent({ type: 'path', path: value }));
  };
  const option = (id: string, label: string, chosen: string) =>
    html`<option value=${id} ?selected=${id === chosen}>${label}</option>`;
  const columns = annexColumns.map((each) =>
    option(`${subject.area.id}.${each}`, m.card.figure[each], subject.id),
  );
  return html`<div class="fields">
    <label>
      <span>${m.path.area}</span>
      <select @change=${chooseArea}>
        ${[plan.municipality, ...plan.areas].map(({ id, name }) => option(id, text(name), subject.area.id))}
      </select>
    </label>
    <label>
      <span>${m.path.measure}</span>
      <select @change=${chooseMeasure}>
        ${
          city
            ? html`<optgroup label=${m.path.annex}>${columns}</optgroup>
                <optgroup label=${m.path.table1}>
                  ${plan.indicators.map(({ id, number, name }) => option(id, `${number} ${text(name)}`, subject.id))}
                </optgroup>`
            : columns
        }
      </select>
    </label>
  </div>`;
}
