import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../plan/schema/area';
import type { CardContext } from '../../ui/parts/card-context';
import type { OpenNote } from '../../ui/parts/figure-cell';
import { comparedCell } from './compared-cell';
import type { ComparedMeasure, ComparedTime } from './model/comparison';

/** A measure's rows: its name with unit, then the areas' values at each time. */
export function comparedMeasure(
  compared: ComparedMeasure,
  areas: readonly Area[],
  context: CardContext,
  note: OpenNote,
): TemplateResult {
  const { measure, times } = compared;
  const { m } = context.locale;
  const name = m.measures.names[measure.id];
  return html`<tbody data-measure=${measure.id}>
    <tr class="measure">
      <th scope="rowgroup" colspan=${areas.length + 1}>
        <span
          ><b>${name}</b> <span class="unit">${m.measures.units[measure.unit]}</span>${
            measure.origin === 'derived'
              ? html` <span class="derived-word">${m.measures.origin.derived}</span>`
              : nothing
          }</span
        >
      </th>
    </tr>
    ${times.map((time) => timeRow(time, compared, name, areas, context, note))}
  </tbody>`;
}

function timeRow(
  { id, year, ofYear, values }: ComparedTime,
  compared: ComparedMeasure,
  name: string,
  areas: readonly Area[],
  context: CardContext,
  note: OpenNote,
) {
  const { m, text } = context.locale;
  const when = ofYear ? m.measures.times.year(String(year)) : m.measures.times.period;
  const [first] = areas;
  const isFirst = compared.times[0]?.id === id;
  return html`<tr data-time=${id}>
    <th scope="row">${when}</th>
    ${values.map((value, index) => {
      const area = areas[index];
      if (!area || !first) return nothing;
      const what = [text(area.name), name, when].join(m.card.listSeparator);
      const label = isFirst ? html`<p class="who" aria-hidden="true">${text(area.name)}</p>` : nothing;
      return html`<td>${label}${comparedCell(value, compared, what, text(first.name), context, note)}</td>`;
    })}
  </tr>`;
}
