import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { requiredChange } from '../../plan/indicators/required-change';
import { indicatorTable } from '../../ui/parts/indicator-table';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { indicatorChange } from './indicator-change';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'indicators-panel': IndicatorsPanel;
  }
}

/** All indicators of table 1, with what each target asks for every year. */
@customElement('indicators-panel')
export class IndicatorsPanel extends PlanElement {
  static override styles = styleSheets(cardCss, tableCss, toolCss, panelCss);

  override render() {
    const { m, tag, number } = this.locale;
    const { indicators } = this.plan;
    const messages = m.indicators;
    const kinds = indicators.map((indicator) => requiredChange(indicator).kind);
    const binding = indicators.filter(({ attribute }) => attribute === '约束性').length;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${messages.title}</h2>
      <p class="geometry">${messages.lead}</p>
      <ul class="counts">
        ${(['growth', 'points', 'none'] as const).map(
          (kind) =>
            html`<li>${messages.counts[kind](number(kinds.filter((each) => each === kind).length))}</li>`,
        )}
        <li>${messages.counts.binding(number(binding))}</li>
      </ul>
      <p class="tools"><button type="button" @click=${() => window.print()}>${messages.print}</button></p>
      ${indicatorTable(this, (indicator) => indicatorChange(indicator, this))}
    </article>`;
  }
}
