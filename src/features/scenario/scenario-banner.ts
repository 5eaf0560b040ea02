import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { changedTargets } from '../../plan/scenario/apply-scenario';
import { noScenario } from '../../plan/scenario/scenario';
import { IntentEvent } from '../../ui/intent-event';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';
import { chromeStyles } from '../../ui/styles/chrome-styles';

declare global {
  interface HTMLElementTagNameMap {
    'scenario-banner': ScenarioBanner;
  }
}

/** Says, for as long as a what-if is on, that what is shown is not the plan. */
@customElement('scenario-banner')
export class ScenarioBanner extends PlanElement {
  static override styles = [
    chromeStyles,
    css`
      :host {
        display: block;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 12px;
        margin: 0;
        padding: 3px 8px 3px 16px;
        background: var(--accent-soft);
        color: var(--accent);
      }
      a {
        color: inherit;
      }
      button {
        margin-inline-start: auto;
        border-color: var(--accent);
      }
      @media (pointer: coarse) {
        button {
          min-height: 44px;
        }
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { m } = this.locale;
    const { banner, bannerCount, reset } = m.scenario;
    const count = changedTargets(this.plan);
    // The region stays when it is empty: screen readers announce only what enters a region they know.
    return html`<div role="status">
      ${
        count > 0
          ? html`<p>
              <strong>${banner}</strong>
              ${intentLink({ page: 'what-if' }, { type: 'page', page: 'what-if' }, bannerCount(String(count)), this)}
              <button type="button" @click=${this.#reset}>${reset}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #reset(): void {
    this.dispatchEvent(new IntentEvent({ type: 'scenario', scenario: noScenario }));
  }
}
