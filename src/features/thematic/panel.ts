import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureTimeText } from '../../i18n/measure-time-text';
import { initialThematic, type Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { frameOf } from '../../ui/frame-of';
import { foldHead } from '../../ui/parts/fold-head';
import { roomy } from '../../ui/roomy';
import '../legend/column-legend';
import { PlanElement } from '../../ui/plan-element';
import type { LegendClass } from './emphasis-event';
import './swipe-options';
import './class-legend';
import { drawingChoice, measurePicker } from './choice-field';
import { circleLegend } from './circle-legend';
import { classSettings } from './class-settings';
import { measureNote, rateOffer } from './measure-note';

import './year-slider';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import fieldCss from '../../ui/styles/field.css?inline';
import foldCss from '../../ui/styles/fold.css?inline';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'thematic-panel': ThematicPanel;
  }
}

/** The thematic map's own panel: which measure, which year, how it is drawn, and what the colours mean. */
@customElement('thematic-panel')
export class ThematicPanel extends PlanElement {
  @property({ attribute: false }) thematic: Thematic = initialThematic;
  /** The measure in classes, as the map shows it; null: none. */
  @property({ attribute: false }) classified: Classified | null = null;
  /** The measure of a second map, in classes; null: none. */
  @property({ attribute: false }) secondMeasure: Classified | null = null;
  /** The class that the map points out. */
  @property({ attribute: false }) emphasis: LegendClass = null;
  @property({ attribute: false }) besideEmphasis: LegendClass = null;
  @property({ attribute: false }) scheme: Scheme = 'light';
  /** Whether there can be a second map. */
  @property({ type: Boolean }) swipes = false;
  /** A button that opens the panel over the map, for narrow windows. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** null: open where there is a measure, and room. */
  @property({ attribute: false }) open: boolean | null = null;

  static override styles = styleSheets(chromeCss, foldCss, fieldCss, panelCss);

  override render() {
    const { classified, locale } = this;
    const { m } = locale;
    const open = this.#isOpen;
    const title = classified
      ? m.thematic.closed(
          m.measures.names[classified.measure.id],
          measureTimeText(classified.measure, classified.year, locale),
        )
      : m.thematic.title;
    return html`<h2 @keydown=${this.#onKey}>
        ${foldHead({
          sign: 'thematic',
          title: open || this.compact ? m.thematic.title : title,
          short: m.thematic.short,
          open,
          brief: this.compact && !open,
          turn: () => this.#turn(!open),
        })}
      </h2>
      <div id="rows" ?hidden=${!open} @keydown=${this.#onKey}>
        ${open ? html`${measurePicker(this.thematic.measure, locale)}${classified ? this.#measure(classified) : nothing}` : nothing}
      </div>`;
  }

  protected override updated(): void {
    this.toggleAttribute('opened', this.#isOpen);
  }

  get #isOpen(): boolean {
    return this.open ?? (this.thematic.measure !== null && !this.compact && frameOf(this).width > roomy);
  }

  #measure(classified: Classified): TemplateResult {
    const { measure } = classified;
    const { drawing, year } = this.thematic;
    return html`<div>${measureNote(measure, this.locale)}</div>
      ${drawingChoice(drawing, this.locale)}
      ${measure.kind.total && drawing === 'fill' ? rateOffer(measure.kind.rate, this.locale) : nothing}
      ${measure.time === 'year' ? html`<year-slider .year=${year}></year-slider>` : nothing}
      ${this.#legend(classified)}
      ${this.swipes ? this.#second() : nothing}`;
  }

  /** The switch of a second map, and what its colours mean. */
  #second(): TemplateResult {
    const { secondMeasure, thematic, scheme } = this;
    const { thematic: m, measures } = this.locale.m;
    return html`<div><swipe-options .thematic=${thematic}></swipe-options></div>
      ${
        secondMeasure
          ? html`<div>
              <h3><span>${m.legend(measures.units[secondMeasure.measure.unit])}</span><span>${m.count}</span></h3>
              ${
                thematic.drawing === 'symbols'
                  ? circleLegend(secondMeasure, this.locale, scheme)
                  : html`<class-legend .classified=${secondMeasure} .side=${'beside'} .emphasis=${this.besideEmphasis} .scheme=${scheme}></class-legend>`
              }
            </div>`
          : nothing
      }`;
  }

  #legend(classified: Classified): TemplateResult {
    const { thematic: m, measures } = this.locale.m;
    const { drawing, classing } = this.thematic;
    const { measure, extent, values } = classified;
    if (extent === null)
      return html`<p class="note">${measure.id === 'output-ahead' ? m.noActuals : m.noValues}</p>`;
    const none = [...values.values()].every(({ value }) => value === null);
    return html`<div>
        <h3><span>${m.legend(measures.units[measure.unit])}</span><span>${drawing === 'symbols' ? nothing : m.count}</span></h3>
        ${none ? html`<p class="note">${m.noValues}</p>` : nothing}
        ${drawing === 'columns' ? html`<column-legend .classified=${classified} .year=${classified.year}></column-legend>` : nothing}
        ${
          drawing === 'symbols'
            ? circleLegend(classified, this.locale, this.scheme)
            : html`<class-legend .classified=${classified} .emphasis=${this.emphasis} .scheme=${this.scheme}></class-legend>`
        }
      </div>
      ${drawing === 'symbols' ? nothing : classSettings(classing, classified, this.locale)}`;
  }

  #turn(open: boolean): void {
    this.open = open;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (!this.compact || !this.#isOpen || event.key !== 'Escape') return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.head')?.focus();
  };
}
