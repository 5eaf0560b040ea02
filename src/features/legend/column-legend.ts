import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureText } from '../../i18n/measure-text';
import { targetYear, type Year } from '../../plan/years';
import type { Classified } from '../../style/classes/classify';
import { columnShare } from '../../style/columns/columns-of';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import columnLegendCss from './column-legend.css?inline';
import { columnNames } from './column-names';
import { footMark } from './foot-mark';
import { heightPicture } from './height-picture';

declare global {
  interface HTMLElementTagNameMap {
    'column-legend': ColumnLegend;
  }
}

/** How the heights of the columns are read: a scale, what stands in what, and what lies flat. */
@customElement('column-legend')
export class ColumnLegend extends PlanElement {
  @property({ attribute: false }) classified: Classified | null = null;
  @property({ attribute: false }) year: Year = targetYear;

  /** Each year stands alone, beside a map of another. */
  @property({ type: Boolean }) alone = false;

  static override styles = styleSheets(chromeCss, columnLegendCss);

  override render() {
    const { classified } = this;
    if (!classified?.extent) return nothing;
    const { m, amount } = this.locale;
    const { measure, colours, values, extent } = classified;
    const [, highest] = extent;
    const { solid, around } = columnNames(measure, this.year, this.locale, this.alone);
    const all = [...values.values()].map(({ value }) => value);
    const flat = all.some((value) => value !== null && columnShare(value, extent) === 0);
    return html`
      ${heightPicture({
        highest,
        number: (value) => amount(value, measure.unit, measure.digits),
        colour: colours.at(-1) ?? '',
        solid,
        around,
        text: m.height.picture(measureText(highest, measure, this.locale)),
      })}
      ${around ? html`<p>${m.height.inside(solid, around)}</p>` : nothing}
      <p>${m.height.proportional}</p>
      <ul>
        ${all.includes(null) ? html`<li>${footMark('none')}${m.measures.noFigure}</li>` : nothing}
        ${flat ? html`<li>${footMark(colours[0] ?? 'none')}${m.height.flat}</li>` : nothing}
      </ul>
    `;
  }
}
