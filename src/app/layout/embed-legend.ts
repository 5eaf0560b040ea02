import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureKey } from '../../features/thematic/measure-key';
import { measureTimeText } from '../../i18n/measure-time-text';
import { initialThematic, type Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { PlanElement } from '../../ui/plan-element';
import { chromeStyles } from '../../ui/styles/chrome-styles';

declare global {
  interface HTMLElementTagNameMap {
    'embed-legend': EmbedLegend;
  }
}

/** What the map in a frame shows, and what its colours, circles or columns mean; it folds away. */
@customElement('embed-legend')
export class EmbedLegend extends PlanElement {
  @property({ attribute: false }) classified!: Classified;
  @property({ attribute: false }) thematic: Thematic = initialThematic;
  @property({ attribute: false }) scheme: Scheme = 'light';
  /** Whether there is room for it to be open from the start. */
  @property({ type: Boolean }) open = false;

  static override styles = [
    chromeStyles,
    css`
      :host {
        display: block;
        overflow: auto;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
      }
      summary {
        padding: 6px 12px;
        font-weight: 600;
        line-height: 1.4;
        cursor: pointer;
      }
      summary:focus-visible {
        outline-offset: -2px;
      }
      summary span {
        display: block;
        color: var(--ink-soft);
        font-weight: 400;
      }
      .body {
        padding: 0 12px 10px;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 24px;
        font-variant-numeric: tabular-nums;
      }
      svg {
        flex: none;
        max-width: 100%;
      }
      .note,
      .row {
        margin: 0 0 4px;
        color: var(--ink-soft);
      }
      .row {
        display: flex;
        align-items: center;
        gap: 8px;
      }
    `,
  ];

  override render() {
    const { classified, thematic, locale } = this;
    const { m } = locale;
    const { measure, year } = classified;
    const time = measureTimeText(measure, year, locale);
    return html`<details ?open=${this.open}>
      <summary>${m.measures.names[measure.id]}<span>${m.height.detail(time, m.measures.units[measure.unit])}</span></summary>
      <div class="body">
        ${measureKey(classified, thematic.drawing, locale, this.scheme)}
      </div>
    </details>`;
  }
}
