import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Annex } from '../../plan/annex/annex';
import { requiredChange } from '../../plan/indicators/required-change';
import { annexContext } from '../../ui/annex-context';
import { AnnexWantedEvent } from '../../ui/events';
import { indicatorTable } from '../../ui/parts/indicator-table';
import { targetRegister } from '../../ui/parts/target-register';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { indicatorChange } from './indicator-change';
import panelCss from './panel.css?inline';
import { titlesSought } from './titles-sought';

declare global {
  interface HTMLElementTagNameMap {
    'indicators-panel': IndicatorsPanel;
  }
}

/** All indicators of table 1, with what each target asks for every year. */
@customElement('indicators-panel')
export class IndicatorsPanel extends PlanElement {
  static override styles = styleSheets(cardCss, tableCss, toolCss, panelCss);

  @consume({ context: annexContext, subscribe: true })
  @state()
  private annex: Annex | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(new AnnexWantedEvent());
  }

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
      <section class="register">
        <h3>${m.card.targets.title}</h3>
        <p class="soft">${messages.register(number(this.plan.targets.length))}</p>
        ${targetRegister(this, true)}
      </section>
      ${this.annex ? titlesSought(this.annex, this) : nothing}
    </article>`;
  }
}
