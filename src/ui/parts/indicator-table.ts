import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Indicator } from '../../plan/schema/indicator';
import type { Bilingual } from '../../plan/schema/naming';
import type { CardContext } from './card-context';
import { groupedTable } from './data-table';
import { figureValue } from './figure-value';
import { groupBy } from './group-by';
import { targetColumns } from './target-columns';

/** The indicators of table 1 in their groups; `more` adds a line below each. */
export function indicatorTable(
  context: CardContext,
  more: (indicator: Indicator) => TemplateResult | null = () => null,
): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  const what = (name: Bilingual, part: string) => `${text(name)}${m.card.listSeparator}${part}`;
  return groupedTable<Indicator>({
    className: 'indicators',
    columns: targetColumns(locale, {
      name: (indicator) => nameCell(indicator, locale),
      from: ({ name, baseline }) =>
        html`${figureValue(baseline, what(name, String(baseline.year)), context)}${
          baseline.year === 2020
            ? nothing
            : html`<span class="unit">${m.card.inYear(String(baseline.year))}</span>`
        }`,
      to: ({ name, target, stretch }) =>
        html`${figureValue(target, what(name, m.card.target2025), context)}
          ${stretch ? html`<span class="stretch">${figureValue(stretch, what(name, m.card.stretch), context)}</span>` : nothing}`,
    }),
    groups: groupBy(plan.indicators, ({ group }) => text(group)).map(([title, rows]) => ({ title, rows })),
    more,
  });
}

function nameCell({ number, name, unit, attribute }: Indicator, { m, text }: Locale): TemplateResult {
  const unitText = m.card.units[unit];
  return html`<span class="ordinal">${number}</span>${text(name)}<span class="kind"
      >${unitText ? html`${unitText} · ` : nothing}<span data-attribute=${attribute}>${m.card.attributes[attribute]}</span></span
    >`;
}
