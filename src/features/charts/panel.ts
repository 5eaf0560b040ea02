import { consume } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Actuals, noActuals } from '../../plan/actuals/actual';
import { initialThematic, type Thematic } from '../../state/thematic';
import { actualsContext } from '../../ui/actuals-context';
import { type Chart, charts } from './model/chart';
import './chart-figure';
import { IntentEvent } from '../../ui/intent-event';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { chartChoices } from './chart-choices';
import { chartTable } from './chart-table';
import type { ChartView } from './chart-view';
import panelCss from './panel.css?inline';
import type { PictureKind } from './picture-blob';
import { saveChart } from './save-chart';
import { chartView } from './view-of-chart';

declare global {
  interface HTMLElementTagNameMap {
    'charts-panel': ChartsPanel;
  }
}

/** The areas in charts: one at a time, each with its title, table and picture to save. */
@customElement('charts-panel')
export class ChartsPanel extends PlanElement {
  static override styles = styleSheets(cardCss, tableCss, toolCss, panelCss);

  @property({ attribute: false }) chart: Chart = 'slope';
  @property({ attribute: false }) thematic: Thematic = initialThematic;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  @consume({ context: actualsContext, subscribe: true })
  @state()
  private actuals: Actuals = noActuals;

  @state() private saveFailed = false;
  #view!: ChartView;

  /** What only points at an area leaves the view, and so the drawing, as it is. */
  protected override willUpdate(changed: PropertyValues): void {
    const { plan, actuals, chart, thematic, locale } = this;
    if (['plan', 'actuals', 'chart', 'thematic', 'locale'].some((name) => changed.has(name)))
      this.#view = chartView(chart, { plan, actuals }, thematic, locale);
  }

  override render() {
    const { m, tag } = this.locale;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${m.pages.charts.tab}</h2>
      <div role="tablist" class="tools" aria-label=${m.charts.tabs} @keydown=${this.#onKey}>
        ${charts.map(
          (chart) => html`<button
            type="button"
            role="tab"
            id=${chart}
            aria-controls="chart"
            aria-selected=${chart === this.chart}
            tabindex=${chart === this.chart ? 0 : -1}
            @click=${() => this.#show(chart)}
          >
            ${m.charts.names[chart]}
          </button>`,
        )}
      </div>
      <div role="tabpanel" id="chart" aria-labelledby=${this.chart}>
        ${chartChoices(this.#view, this.locale, (change) => this.dispatchEvent(new IntentEvent({ type: 'thematic', change })))}
        <chart-figure .view=${this.#view} .selected=${this.selected} .hovered=${this.hovered}></chart-figure>
        <details>
          <summary>${m.charts.table}</summary>
          ${chartTable(this.#view, this)}
        </details>
        <p class="tools">
          <button type="button" @click=${() => this.#save('svg')}>${m.charts.saveSvg}</button>
          <button type="button" @click=${() => this.#save('png')}>${m.charts.savePng}</button>
        </p>
        <p role="status" class="soft">${this.saveFailed ? m.charts.saveFailed : nothing}</p>
      </div>
    </article>`;
  }

  #show(chart: Chart): void {
    this.dispatchEvent(new IntentEvent({ type: 'chart', chart }));
  }

  async #save(kind: PictureKind): Promise<void> {
    const style = getComputedStyle(this);
    const resolve = (token: string) => style.getPropertyValue(token).trim();
    this.saveFailed = !(await saveChart(this.#view, kind, this, this.selected, resolve));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const at = charts.indexOf(this.chart);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: charts.length - 1 }[event.key];
    const chart = target === undefined ? undefined : charts.at(target % charts.length);
    if (!chart) return;
    event.preventDefault();
    this.#show(chart);
    this.renderRoot.querySelector<HTMLElement>(`#${chart}`)?.focus();
  };
}
