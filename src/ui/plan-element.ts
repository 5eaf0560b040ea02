import { consume } from '@lit/context';
import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import type { Plan } from '../plan/plan';
import { planContext } from './plan-context';
import { siteRootContext } from './site-root-context';

/** An element that reads the plan, speaks the reader's language and knows where its links lead; the shell gives all three. */
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
}
