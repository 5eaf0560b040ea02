import '../../../src/style/tokens.css';
import { ContextProvider } from '@lit/context';
import { localeContext } from '../../../src/i18n/locale';
import { localize } from '../../../src/i18n/localize';
import { planContext } from '../../../src/panels/plan-context';
import type { Plan } from '../../../src/plan/plan';
import type { Lang } from '../../../src/state/app-state';
import type { Intent } from '../../../src/state/intent';
import { realPlan } from './real-plan';

/** Puts an element into the page as the shell would: with locale and plan around it; intents are kept. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  lang: Lang = 'zh',
  plan: Plan = realPlan,
) {
  const shell = document.createElement('div');
  new ContextProvider(shell, { context: localeContext, initialValue: localize(lang) });
  new ContextProvider(shell, { context: planContext, initialValue: plan });
  const intents: Intent[] = [];
  shell.addEventListener('intent', (event) => intents.push(event.intent));
  const element = Object.assign(document.createElement(tag), properties);
  shell.append(element);
  document.body.append(shell);
  await settled(element);
  const root = element.shadowRoot;
  if (!root) throw new Error(`${tag} has no shadow root`);
  return { element, root, intents, shell };
}

/** Waits until an element has drawn its last change, and one frame more. */
export async function settled(element: Element): Promise<void> {
  await (element as Element & { updateComplete?: Promise<boolean> }).updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The first element that a selector finds; an error where there is none. */
export function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
