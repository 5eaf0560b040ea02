import { consume } from '@lit/context';
import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import type { Plan } from '../plan/plan';
import { planContext } from './plan-context';

/** An element that reads the plan and speaks the reader's language; the shell gives both. */
export abstract class PlanElement extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  locale!: Locale;

  @consume({ context: planContext, subscribe: true })
  @state()
  plan!: Plan;
}
