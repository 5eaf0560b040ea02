import { consume } from '@lit/context';
import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import type { Plan } from '../plan/plan';
import type { Links } from '../state/link/links';
import { linksContext } from './links-context';
import { planContext } from './plan-context';
import { siteRootContext } from './site-root-context';

/** An element that reads the plan, speaks the reader's language knows where its links lead and how they are written; the shell gives all of it. */
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
}
