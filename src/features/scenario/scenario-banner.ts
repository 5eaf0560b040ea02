import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { changedTargets } from '../../plan/scenario/apply-scenario';
import { noScenario } from '../../plan/scenario/scenario';
import { IntentEvent } from '../../ui/intent-event';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import scenarioBannerCss from './scenario-banner.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'scenario-banner': ScenarioBanner;
  }
}

/** Says, for as long as a what-if is on, that what is shown is not the plan. */
@customElement('scenario-banner')
export class ScenarioBanner extends PlanElement {
  static override styles = styleSheets(chromeCss, scenarioBannerCss);

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
