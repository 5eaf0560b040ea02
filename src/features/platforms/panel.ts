import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Actuals, noActuals } from '../../plan/actuals/actual';
import type { MeasureId } from '../../plan/measures/measure-id';
import type { Platform } from '../../plan/schema/platform';
import { targetYear } from '../../plan/years';
import type { Intent } from '../../state/intent';
import { shortName } from '../../style/short-name';
import { actualsContext } from '../../ui/actuals-context';
import { MapAnswerEvent } from '../../ui/events';
import { IntentEvent } from '../../ui/intent-event';
import { compareTools } from '../compare/compare-tools';
import { type Compared, comparedHead } from '../compare/compared-head';
import { comparedMeasure } from '../compare/compared-measure';
import { comparison } from '../compare/model/comparison';
import { lettered } from '../compare/model/letters';
import '../../ui/parts/bookmark-button';
import '../../ui/parts/figure-note';
import type { FigureNote } from '../../ui/parts/figure-note';
import { moveFocus } from '../../ui/parts/move-focus';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import figureCellCss from '../../ui/styles/figure-cell.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import comparePanelCss from '../compare/compare-panel.css?inline';
import compareTableCss from '../compare/compare-table.css?inline';
import { industryRows } from './industry-rows';
import { nearestRows } from './nearest-rows';
import panelCss from './panel.css?inline';
import { platformRows } from './platform-rows';

declare global {
  interface HTMLElementTagNameMap {
    'platforms-panel': PlatformsPanel;
  }
}

const compare = (ids: readonly string[]): Intent => ({ type: 'compare-platforms', ids });

/** The host area's figures that stand beside a platform: the plan sets it none of its own. */
const figures: readonly MeasureId[] = ['output', 'output-growth', 'firms', 'tax-per-mu'];

/** Two to four platforms side by side: what the plan wants of each, where it lies, what is near. */
@customElement('platforms-panel')
export class PlatformsPanel extends PlanElement {
  static override styles = styleSheets(
    cardCss,
    phraseCss,
    tableCss,
    formCss,
    figureCellCss,
    toolCss,
    compareTableCss,
    comparePanelCss,
    panelCss,
  );

  /** Ids of the platforms that are compared. */
  @property({ attribute: false }) platforms: readonly string[] = [];
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  @consume({ context: actualsContext, subscribe: true }) @state() actuals: Actuals = noActuals;
  @query('figure-note') private note!: FigureNote | null;

  #move: string | null = null;

  protected override willUpdate(): void {
    this.#move = this.shadowRoot?.activeElement?.getAttribute('data-move') ?? null;
  }

  /** The focus goes with the platform that a button has moved. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('platforms')) this.dispatchEvent(new MapAnswerEvent(lettered(this.platforms)));
    if (!changed.has('platforms') || !this.#move) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-move="${this.#move}"]`)?.focus();
  }

  override render() {
    const { m, tag } = this.locale;
    const { platforms: messages } = m;
    const chosen = this.platforms.flatMap((id) => this.plan.platforms.filter((each) => each.id === id));
    const names = chosen.map((each) => this.#short(each)).join(m.card.listSeparator);
    const choice = {
      chosen,
      all: this.plan.platforms,
      selected: this.selected,
      add: messages.add,
      compare,
    };
    return html`<article lang=${tag}>
        <h2 tabindex="-1" aria-live="polite">${names ? messages.heading(names) : messages.title}</h2>
        <p class="lead">${messages.lead}</p>
        ${compareTools(choice, this)}
        ${chosen.length === 1 ? html`<p class="suggestion">${messages.oneMore}</p>` : nothing}
        ${chosen.length > 0 ? this.#table(chosen) : this.#empty()}
      </article>
      <figure-note></figure-note>`;
  }

  #table(chosen: readonly Platform[]) {
    const { groups } = this.locale.m.platforms;
    const heads = chosen.map(({ id, name }): Compared => {
      const short = { zh: shortName(name.zh, 'zh'), en: shortName(name.en, 'en') };
      return { id, name: short };
    });
    const group = (title: string, rows: TemplateResult) =>
      html`<tbody>
        <tr class="group">
          <th scope="rowgroup" colspan=${chosen.length + 1}><span>${title}</span></th>
        </tr>
        ${rows}
      </tbody>`;
    return html`<div class="scroll">
      <table .style=${`--columns: ${chosen.length}`} @keydown=${moveFocus}>
        <thead>
          <tr>
            <td></td>
            ${heads.map((head) => comparedHead(head, heads, { hovered: this.hovered, compare, base: false }, this))}
          </tr>
        </thead>
        ${group(groups.kind, platformRows(chosen, this))}
        ${group(groups.industries, industryRows(chosen, this))}
        ${group(groups.nearest, nearestRows(chosen, this))}
        ${group(groups.host, html``)} ${this.#hostFigures(chosen)}
        ${group(
          groups.keep,
          html`<tr>
            <td></td>
            ${chosen.map(({ id }) => html`<td class="text"><bookmark-button entity=${id}></bookmark-button></td>`)}
          </tr>`,
        )}
      </table>
    </div>`;
  }

  /** Two platforms of one area have the same figures. */
  #hostFigures(chosen: readonly Platform[]) {
    const hosts = chosen.flatMap(({ area }) => this.plan.areas.filter(({ id }) => id === area));
    return comparison(this, hosts, targetYear)
      .filter(({ measure }) => figures.includes(measure.id))
      .map((measure) =>
        comparedMeasure(measure, hosts, this, (mark, cell, what) => void this.note?.open(mark, cell, what)),
      );
  }

  #empty() {
    const { platforms: messages } = this.locale.m;
    const first = this.plan.platforms.filter(({ role }) => role !== 'point').map(({ id }) => id);
    const send = (intent: Intent) => () => this.dispatchEvent(new IntentEvent(intent));
    return html`<p>${messages.empty}</p>
      <p class="tools">
        <button type="button" @click=${send(compare(first))}>${messages.suggested}</button>
        <button type="button" @click=${send({ type: 'page', page: 'match' })}>${messages.toMatch}</button>
      </p>`;
  }

  #short({ name }: Platform): string {
    return shortName(this.locale.text(name), this.locale.lang);
  }
}
