import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureTimeText } from '../../i18n/measure-time-text';
import type { Kept } from '../../plan/filter/kept';
import type { Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { PlanElement } from '../../ui/plan-element';
import { strengthLegend } from '../filter/strength-legend';
import { measureKey } from '../thematic/measure-key';

declare global {
  interface HTMLElementTagNameMap {
    'stage-legend': StageLegend;
  }
}

/** What the colours and sizes on the map mean, to be read from afar: the measure that is shown, and the filter. */
@customElement('stage-legend')
export class StageLegend extends PlanElement {
  @property({ attribute: false }) drawing: Thematic['drawing'] = 'fill';
  /** null: no measure. */
  @property({ attribute: false }) classified: Classified | null = null;
  /** null: no filter. */
  @property({ attribute: false }) kept: Kept | null = null;
  @property({ attribute: false }) scheme: Scheme = 'light';

  static override styles = css`
    :host {
      display: grid;
      gap: 12px;
      color: var(--ink);
      font: 1rem / 1.5 var(--sans);
    }
    :host(:lang(en)) {
      --sans: var(--sans-en);
      --serif: var(--serif-en);
    }
    .box {
      padding: 12px 16px;
      border: 1px solid var(--rule);
      border-radius: var(--radius);
      background: var(--paper-raised);
      box-shadow: var(--shadow);
    }
    h3 {
      display: flex;
      justify-content: space-between;
      gap: 16px;
      margin: 0 0 6px;
      font: 700 1.0625rem / 1.4 var(--serif);
    }
    h3 span + span {
      color: var(--ink-soft);
      font: 0.8125rem var(--sans);
      align-self: end;
    }
    :is(ul, ol) {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    @container (max-width: 760px) {
      .box {
        padding: 8px 12px;
      }
      h3 {
        flex-wrap: wrap;
        gap: 0 12px;
        font-size: 0.9375rem;
      }
    }
    li {
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: 28px;
      font-variant-numeric: tabular-nums;
    }
    .count {
      margin-inline-start: auto;
      padding-inline-start: 16px;
    }
    p {
      margin: 4px 0 0;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    .circles text {
      font: 13px var(--sans);
    }
    .row {
      display: flex;
      align-items: center;
      gap: 8px;
    }
  `;

  override render() {
    const { classified, kept, locale, scheme } = this;
    const strengths = kept ? [...kept.values()].filter((strength) => strength !== 'kept') : [];
    return html`${classified ? this.#measure(classified) : nothing}
    ${strengths.length > 0 ? html`<div class="box">${strengthLegend(strengths, scheme, locale)}</div>` : nothing}`;
  }

  #measure(classified: Classified): TemplateResult {
    const { m } = this.locale;
    const { measure, year } = classified;
    return html`<div class="box">
      <h3>
        <span>${m.measures.names[measure.id]}</span>
        <span>${m.measures.units[measure.unit]}${m.card.listSeparator}${measureTimeText(measure, year, this.locale)}</span>
      </h3>
      ${measureKey(classified, this.drawing, this.locale, this.scheme)}
    </div>`;
  }
}
