import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Actuals, noActuals } from '../../plan/actuals/actual';
import type { Area } from '../../plan/schema/area';
import { targetYear, type Year } from '../../plan/years';
import type { Intent } from '../../state/intent';
import { actualsContext } from '../../ui/actuals-context';
import { MapAnswerEvent } from '../../ui/events';
import { compareTools } from './compare-tools';
import { comparedHead } from './compared-head';
import { comparedLists } from './compared-lists';
import { comparedMeasure } from './compared-measure';
import { type ComparedMeasure, comparison } from './model/comparison';
import '../../ui/parts/figure-note';
import type { MeasureSource } from '../../plan/measures/measure';
import { numberFormat } from '../../plan/number-text';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import type { FigureNote } from '../../ui/parts/figure-note';
import { moveFocus } from '../../ui/parts/move-focus';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import figureCellCss from '../../ui/styles/figure-cell.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import comparePanelCss from './compare-panel.css?inline';
import compareTableCss from './compare-table.css?inline';
import { growthExtremes } from './model/growth-extremes';
import { lettered } from './model/letters';
import { printedSources } from './printed-sources';

declare global {
  interface HTMLElementTagNameMap {
    'compare-panel': ComparePanel;
  }
}

const intent = (ids: readonly string[]): Intent => ({ type: 'compare', ids });

/** Two to four areas side by side: every measure with difference and rank, their industries and platforms. */
@customElement('compare-panel')
export class ComparePanel extends PlanElement {
  static override styles = styleSheets(
    cardCss,
    phraseCss,
    figureCellCss,
    toolCss,
    compareTableCss,
    comparePanelCss,
  );

  /** Ids of areas, in order; the first is the one that the others are held against. */
  @property({ attribute: false }) compared: readonly string[] = [];
  /** The map's year, which is compared too where it lies between 2020 and 2025. */
  @property({ attribute: false }) year: Year = targetYear;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  @consume({ context: actualsContext, subscribe: true })
  @state()
  actuals: Actuals = noActuals;

  @query('figure-note') private note!: FigureNote | null;

  #move: string | null = null;
  #areas: readonly Area[] = [];
  #measures: readonly ComparedMeasure[] = [];

  /** Pointing at an area must not compute everything again. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#move = this.shadowRoot?.activeElement?.getAttribute('data-move') ?? null;
    if (!(['plan', 'actuals', 'compared', 'year'] as const).some((key) => changed.has(key))) return;
    this.#areas = this.compared.flatMap((id) => this.plan.areas.filter((area) => area.id === id));
    this.#measures = comparison(this, this.#areas, this.year);
  }

  /** The focus goes with the area that a button has moved. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('compared')) this.dispatchEvent(new MapAnswerEvent(lettered(this.compared)));
    if (!changed.has('compared') || !this.#move) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-move="${this.#move}"]`)?.focus();
  }

  override render() {
    const { m, tag, text } = this.locale;
    const { compare } = m;
    const areas = this.#areas;
    const names = areas.map(({ name }) => text(name)).join(m.card.listSeparator);
    return html`<article lang=${tag}>
        <h2 tabindex="-1" aria-live="polite">${names ? compare.heading(names) : compare.title}</h2>
        ${areas.length > 0 ? html`<p class="lead">${compare.lead}</p>` : nothing}
        ${compareTools({ chosen: areas, all: this.plan.areas, selected: this.selected, add: compare.add, compare: intent }, this)}
        ${areas.length > 0 ? this.#table() : compareEmpty(this, this)}
      </article>
      <figure-note></figure-note>`;
  }

  #table() {
    const { compare: messages } = this.locale.m;
    const areas = this.#areas;
    return html`${areas.length === 1 ? html`<p class="suggestion">${messages.oneMore}</p>` : nothing}
      <div class="scroll">
        <table .style=${`--columns: ${areas.length}`} @keydown=${moveFocus}>
          <thead>
            <tr>
              <td></td>
              ${areas.map((area) => comparedHead(area, areas, { hovered: this.hovered, compare: intent, base: true }, this))}
            </tr>
          </thead>
          ${this.#measures.map((measure) =>
            comparedMeasure(
              measure,
              areas,
              this,
              (mark, cell, what) => void this.note?.open(mark, cell, what),
            ),
          )}
          ${comparedLists(areas, this)}
        </table>
      </div>
      ${printedSources(this.#measures, this)}`;
  }
}

/** What stands there before anything is compared: how to begin, and two areas worth beginning with. */
function compareEmpty(source: MeasureSource, { locale }: CardContext): TemplateResult {
  const { compare } = locale.m;
  const extremes = growthExtremes(source);
  const send = (intent: Intent) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new IntentEvent(intent));
  return html`<p>${compare.empty}</p>
    ${extremes ? suggestion(extremes, locale, send) : nothing}
    <p class="tools">
      <button type="button" @click=${send({ type: 'table', change: { subject: 'areas' } })}>${compare.openTable}</button>
    </p>`;
}

function suggestion(
  { fastest, slowest }: NonNullable<ReturnType<typeof growthExtremes>>,
  { m, text, tag }: CardContext['locale'],
  send: (intent: Intent) => (event: Event) => void,
) {
  const { compare } = m;
  const rate = (value: number) => numberFormat(tag, 1, 1).format(value);
  const [high, low] = [text(fastest.area.name), text(slowest.area.name)];
  return html`<p class="suggestion">${compare.suggestion(high, rate(fastest.rate), low, rate(slowest.rate))}</p>
    <p class="tools">
      <button type="button" @click=${send({ type: 'compare', ids: [fastest.area.id, slowest.area.id] })}>${compare.suggested(high, low)}</button>
    </p>`;
}
