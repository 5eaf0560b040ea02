import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../plan/schema/indicator';
import type { CardContext } from './card-context';
import { figureValue } from './figure-value';
import { groupBy } from './group-by';
import { targetHead } from './target-head';

/** The indicators of table 1 in their groups; `more` adds a line below each. */
export function indicatorTable(
  context: CardContext,
  more?: (indicator: Indicator) => TemplateResult,
): TemplateResult {
  const { plan, locale } = context;
  const { text } = locale;
  return html`<table class="indicators">
    ${targetHead(locale)}
    ${groupBy(plan.indicators, ({ group }) => text(group)).map(
      ([group, indicators]) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="3" class="group">${group}</th>
          </tr>
          ${indicators.map(
            (indicator) =>
              html`${row(indicator, context)}${
                more ? html`<tr class="more"><td colspan="3">${more(indicator)}</td></tr>` : nothing
              }`,
          )}
        </tbody>`,
    )}
  </table>`;
}

function row({ number, name, unit, baseline, target, stretch, attribute }: Indicator, context: CardContext) {
  const { m, text } = context.locale;
  const what = (part: string) => `${text(name)}${m.card.listSeparator}${part}`;
  const year =
    baseline.year === 2020
      ? nothing
      : html`<span class="unit">${m.card.inYear(String(baseline.year))}</span>`;
  const unitText = m.card.units[unit];
  return html`<tr>
    <th scope="row">
      <span class="ordinal">${number}</span>${text(name)}<span class="kind"
        >${unitText ? html`${unitText} · ` : nothing}<span data-attribute=${attribute}>${m.card.attributes[attribute]}</span></span
      >
    </th>
    <td>${figureValue(baseline, what(String(baseline.year)), context)}${year}</td>
    <td>
      ${figureValue(target, what(m.card.target2025), context)}
      ${stretch ? html`<span class="stretch">${figureValue(stretch, what(m.card.stretch), context)}</span>` : nothing}
    </td>
  </tr>`;
}
