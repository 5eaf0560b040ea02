import { consume } from '@lit/context';
import { LitElement, render } from 'lit';
import { state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import type { Plan } from '../plan/plan';
import type { Links } from '../state/link/links';
import { linksContext, planContext, siteRootContext } from './contexts';
import type { Failure } from './failure';
import { reportTemplate } from './failure';

/**
 * An element that reads the plan, speaks the reader's language and knows where its links lead and how they are written; the
 * shell gives all of it. Where it cannot show itself it says so in its place, and tries again at its next change.
 *
 * @fires feature-error - it could not show itself; told once as long as the error stays the same
 */
export abstract class PlanElement extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  locale!: Locale;

  @consume({ context: planContext, subscribe: true })
  @state()
  plan!: Plan;

  @consume({ context: siteRootContext, subscribe: true })
  @state()
  root: string | null = null;

  @consume({ context: linksContext })
  links!: Links;

  #told = '';

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#told = '';
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    const failure = { where: `element ${this.localName}`, error };
    render(reportTemplate(failure, this.locale?.lang ?? 'zh', true), this.renderRoot, this.renderOptions);
    if (this.#told === String(error)) return;
    this.#told = String(error);
    this.dispatchEvent(new FeatureErrorEvent(failure));
  }
}

declare global {
  interface HTMLElementEventMap {
    'feature-error': FeatureErrorEvent;
  }
}

/** What an element sends up when it could not show itself; it then shows a message in its place. */
class FeatureErrorEvent extends Event {
  constructor(readonly failure: Failure) {
    super('feature-error', { bubbles: true, composed: true });
  }
}
