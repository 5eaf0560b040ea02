import { html, nothing, type TemplateResult } from 'lit';
import { measureTimeText } from '../../../i18n/measure-time-text';
import { noActuals } from '../../../plan/actuals/actual';
import type { Measure } from '../../../plan/measures/measure';
import type { Area } from '../../../plan/schema/area';
import { dataTable } from '../../../ui/parts/data-table';
import { entityLink } from '../../../ui/parts/entity-link';
import { measureValue } from '../../../ui/parts/measure-value';
import type { PageContext } from '../subject/page-context';
import { measureYears } from '../subject/subject';

/** A measure: how it is computed, and what each of the ten areas and the city have of it, with source or formula. */
export function measurePageText(measure: Measure, context: PageContext): TemplateResult {
  const { plan, locale, messages } = context;
  const { m } = locale;
  const { units, origin, better } = m.measures;
  const unit = units[measure.unit];
  const facts = [unit, origin[measure.origin], ...(measure.better === null ? [] : [better[measure.better]])];
  const years = measureYears(measure);
  const cell = (area: Area, year: (typeof years)[number]) => {
    const value = measure.value({ plan, actuals: noActuals }, area, year);
    const what = `${locale.text(area.name)}${m.card.listSeparator}${measureTimeText(measure, year, locale)}`;
    return value.value === null
      ? html`<span class="absent">${m.measures.noFigure}</span>`
      : measureValue(value, locale.amount(value.value, measure.unit, measure.digits), what, context);
  };
  return html`<header>
      <p class="eyebrow">${messages.measure}</p>
      <h2>${m.measures.names[measure.id]}</h2>
      <p>${m.measures.notes[measure.id]}</p>
      <p class="soft">${facts.join(' · ')}</p>
    </header>
    <section>
      <h3>${messages.values}</h3>
      ${measure.id === 'output-ahead' ? html`<p class="soft">${messages.ownFigures}</p>` : nothing}
      ${dataTable<Area>({
        className: 'areas',
        caption: html`${m.measures.names[measure.id]}<span class="unit">${unit}</span>`,
        columns: [
          {
            head: html`<span class="sr-only">${m.card.areaColumn}</span>`,
            cell: (area) => (area === plan.municipality ? messages.city : entityLink(area.id, context)),
            names: true,
          },
          ...years.map((year) => ({
            head: measureTimeText(measure, year, locale),
            cell: (area: Area) => cell(area, year),
          })),
        ],
        rows: plan.areas,
        foot: [plan.municipality],
      })}
    </section>`;
}
