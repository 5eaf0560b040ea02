import { html, nothing, type TemplateResult } from 'lit';
import { shownValue, storedValue } from '../../plan/units/shown-unit';
import type { CardContext } from '../../ui/parts/card-context';
import { dataTable } from '../../ui/parts/data-table';
import '../../ui/parts/source-mark';
import { type TaxPerMu, taxPerMu } from './model/tax-per-mu';

/** Tax per mu is stored in it; English readers give and read whole yuan. */
const unit = '万元/亩';

/** What a reader has entered, the tax in 万元; empty where nothing was. */
export type Entered = { readonly land: string; readonly tax: string; readonly area: string };

/** A reader's land and tax beside the plan's figures: arithmetic with its sources, no promise. */
export function calculator(
  entered: Entered,
  enter: (change: Partial<Entered>) => void,
  context: CardContext,
): TemplateResult {
  const { plan, locale } = context;
  const { calculator: messages } = locale.m.conditions;
  const { lang } = locale;
  const typed = (event: Event) => (event.target as HTMLInputElement).value;
  // The tax is kept in 万元, so that it stays the same sum where the language changes.
  const tax = entered.tax === '' ? '' : String(shownValue(Number(entered.tax), unit, lang));
  const enterTax = (text: string) =>
    enter({ tax: text === '' ? '' : String(storedValue(Number(text), unit, lang)) });
  const complete = entered.land !== '' && entered.tax !== '';
  const result = complete
    ? taxPerMu(plan, entered.area || null, Number(entered.land), Number(entered.tax))
    : null;
  return html`<section class="calculator">
    <h3>${messages.title}</h3>
    <p class="soft">${messages.note}</p>
    <div class="inputs">
      <label class="field"><span>${messages.land}</span><input type="number" min="0" step="any" inputmode="decimal" .value=${entered.land} @input=${(event: Event) => enter({ land: typed(event) })} /></label>
      <label class="field"><span>${messages.tax}</span><input type="number" min="0" step="any" inputmode="decimal" .value=${tax} @input=${(event: Event) => enterTax(typed(event))} /></label>
      <label class="field"><span>${messages.area}</span><select @change=${(event: Event) => enter({ area: (event.target as HTMLSelectElement).value })}>
        <option value="">${messages.anyArea}</option>
        ${plan.areas.map(({ id, name }) => html`<option value=${id} ?selected=${id === entered.area}>${locale.text(name)}</option>`)}
      </select></label>
    </div>
    <div role="status">
      ${complete ? (result ? answer(result, entered, context) : html`<p>${messages.invalid}</p>`) : nothing}
    </div>
  </section>`;
}

function answer({ own, rows }: TaxPerMu, { land, tax }: Entered, { locale }: CardContext): TemplateResult {
  const { calculator: messages } = locale.m.conditions;
  const said = (value: number) => locale.amount(value, unit, 1);
  return html`<p><b>${messages.own(said(own))}</b> <span class="soft">${messages.formula(locale.amount(Number(tax), unit), land, said(own))}</span></p>
    ${dataTable({
      columns: [
        {
          head: messages.columns.row,
          names: true,
          cell: ({ id, cite }: TaxPerMu['rows'][number]) =>
            html`${messages.rows[id]}<source-mark .cite=${cite} .what=${messages.rows[id]}></source-mark>`,
        },
        { head: messages.columns.value, cell: ({ value }) => said(value) },
        { head: messages.columns.needed, cell: ({ needed }) => messages.needed(said(needed)) },
      ],
      rows,
    })}`;
}
