import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { requiredChange } from '../../plan/indicators/required-change';
import { indicatorTable } from '../../ui/parts/indicator-table';
import { toolStyles } from '../../ui/parts/tool-styles';
import { PlanElement } from '../../ui/plan-element';
import { cardStyles } from '../../ui/styles/card-styles';
import { pagePrintStyles } from '../../ui/styles/page-print-styles';
import { tableStyles } from '../../ui/styles/table-styles';
import { indicatorChange } from './indicator-change';

declare global {
  interface HTMLElementTagNameMap {
    'indicators-panel': IndicatorsPanel;
  }
}

/** All indicators of table 1, with what each target asks for every year. */
@customElement('indicators-panel')
export class IndicatorsPanel extends PlanElement {
  static override styles = [
    cardStyles,
    pagePrintStyles,
    tableStyles,
    toolStyles,
    css`
      table {
        margin-top: 12px;
      }
      th[scope='row'],
      .more td {
        padding-inline-start: 2.2em;
        text-align: start;
      }
      .ordinal {
        display: inline-block;
        width: 2.2em;
        margin-inline: -2.2em 0;
      }
      .change {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 16px;
      }
      .change .bar {
        flex: 0 0 120px;
      }
      .change p {
        flex: 1 1 240px;
      }
      .change .derived,
      .change .number {
        display: inline;
        white-space: normal;
      }
      .change a {
        padding-block: 2px;
      }
      @media (pointer: coarse) {
        .change a {
          padding-block: 10px;
        }
      }
      @media print {
        tr:has(+ .more),
        tr:has(.group) {
          break-after: avoid;
        }
        .change a {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { m, tag, number } = this.locale;
    const { indicators } = this.plan;
    const words = m.indicators;
    const kinds = indicators.map((indicator) => requiredChange(indicator).kind);
    const binding = indicators.filter(({ attribute }) => attribute === '约束性').length;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${words.title}</h2>
      <p class="geometry">${words.lead}</p>
      <ul class="counts">
        ${(['growth', 'points', 'none'] as const).map(
          (kind) =>
            html`<li>${words.counts[kind](number(kinds.filter((each) => each === kind).length))}</li>`,
        )}
        <li>${words.counts.binding(number(binding))}</li>
      </ul>
      <p class="tools"><button type="button" @click=${() => window.print()}>${words.print}</button></p>
      ${indicatorTable(this, (indicator) => indicatorChange(indicator, this))}
    </article>`;
  }
}
