import { html, type TemplateResult } from 'lit';
import type { Condition, Filter } from '../../plan/filter/filter';
import { platformCategory, platformStatus } from '../../plan/schema/platform';
import type { CardContext } from '../../ui/parts/card-context';
import { conditionName } from './condition-name';

/** The menu of all that can still be asked for; a choice calls `add` and the menu is ready for the next. */
export function addMenu(
  filter: Filter,
  context: CardContext,
  add: (condition: Condition) => void,
): TemplateResult {
  const { plan, locale } = context;
  const { filter: m } = locale.m;
  const option = (condition: Condition, label = conditionName(condition, context)) =>
    (filter[condition.part] as readonly string[]).includes(condition.id)
      ? null
      : html`<option value=${`${condition.part} ${condition.id}`}>${label}</option>`;
  const group = (label: string, part: Condition['part'], ids: readonly string[]) =>
    html`<optgroup label=${label}>${ids.map((id) => option({ part, id }))}</optgroup>`;
  const choose = (event: Event) => {
    const field = event.target as HTMLSelectElement;
    const [part, id] = field.value.split(' ');
    field.value = '';
    if (part && id) add({ part: part as Condition['part'], id });
  };
  const { corridor, belts } = plan.layout;
  return html`<label class="add">
    <span>${m.add}</span>
    <select @change=${choose}>
      <option value="">${m.choose}</option>
      ${[...plan.industries.values()].map(({ id, name, segments }) => {
        const industry = locale.text(name);
        return html`<optgroup label=${industry}>
          ${option({ part: 'topics', id }, m.whole(industry))}
          ${segments.map((segment) => option({ part: 'topics', id: segment.id }))}
        </optgroup>`;
      })}
      ${group(m.parts.categories, 'categories', platformCategory.options)}
      ${group(m.parts.statuses, 'statuses', platformStatus.options)}
      ${group(
        m.parts.areas,
        'areas',
        plan.areas.map(({ id }) => id),
      )}
      ${group(
        m.parts.within,
        'within',
        [corridor, ...belts].map(({ id }) => id),
      )}
    </select>
  </label>`;
}
