import { consume } from '@lit/context';
import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type Actuals, actualOf } from '../../plan/actuals/actual';
import type { Area } from '../../plan/schema/area';
import type { Unit } from '../../plan/schema/figure';
import type { PathSubject } from '../../plan/subjects/path-subject';
import { shownValue, storedValue } from '../../plan/units/shown-unit';
import { type Year, years } from '../../plan/years';
import type { Lang } from '../../state/app-state';
import { actualsContext } from '../../ui/actuals-context';
import { dataTable } from '../../ui/parts/data-table';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { WorkspaceEvent } from '../../ui/workspace-event';
import { measureText } from './actual-text';
import actualsGridCss from './actuals-grid.css?inline';
import { figureFault, figureInUnit } from './model/figure-in-unit';

import { readNumber } from './model/read-number';

declare global {
  interface HTMLElementTagNameMap {
    'actuals-grid': ActualsGrid;
  }
}

/** Fields for single actuals of one measure, area by year; an empty field takes the figure away. */
@customElement('actuals-grid')
export class ActualsGrid extends PlanElement {
  @property({ attribute: false }) subject!: PathSubject;
  @consume({ context: actualsContext, subscribe: true }) @state() private actuals: Actuals = [];
  /** The field whose text is no figure, and that text. */
  @state() private refused: { readonly key: string; readonly text: string } | null = null;

  static override styles = styleSheets(cardCss, tableCss, formCss, actualsGridCss);

  override render() {
    const { grid } = this.locale.m.path;
    const { what, unit } = this.subject;
    const { areas, municipality } = this.plan;
    const rows = 'column' in what ? [...areas, municipality] : [municipality];
    return html`${dataTable<Area>({
      caption: html`${grid.caption(measureText(this.subject, this.locale))}<span class="unit">${this.locale.m.card.units[unit]}</span>`,
      columns: [
        { head: this.locale.m.path.area, cell: ({ name }) => this.locale.text(name), names: true },
        ...years.slice(1).map((year) => ({ head: year, cell: (area: Area) => this.#field(area, year) })),
      ],
      rows,
    })}
      <p class="said" role="alert">${this.refused ? grid.invalid(this.refused.text) : ''}</p>`;
  }

  #field(area: Area, year: Year) {
    const { measure, unit } = this.subject;
    const value = actualOf(this.actuals, area.id, measure, year);
    const refused = this.refused?.key === `${area.id} ${year}`;
    return html`<input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${this.locale.m.path.grid.cell(this.locale.text(area.name), String(year))}
      aria-invalid=${refused}
      .value=${live(refused ? (this.refused?.text ?? '') : value === null ? '' : String(shownValue(value, unit, this.locale.lang)))}
      @change=${(event: Event) => this.#enter(area, year, (event.target as HTMLInputElement).value)}
    />`;
  }

  #enter(area: Area, year: Year, text: string): void {
    const { measure, unit } = this.subject;
    const value = enteredValue(text, unit, this.locale.lang);
    this.refused = value === undefined ? { key: `${area.id} ${year}`, text } : null;
    if (value === undefined) return;
    const actual = { subject: area.id, measure, year, value };
    this.dispatchEvent(new WorkspaceEvent({ type: 'set-actual', actual }));
  }
}

/** As it is stored, of a number in the unit that stands at the table; null for an empty field, undefined for what is no figure of the unit. */
function enteredValue(text: string, unit: Unit, language: Lang): number | null | undefined {
  if (text.trim() === '') return null;
  const number = readNumber(text);
  const value =
    number &&
    (number.unit === null
      ? storedValue(number.value, unit, language)
      : figureInUnit(number.value, number.unit, unit));
  return value === null || figureFault(value, unit) ? undefined : value;
}
