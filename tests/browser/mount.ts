import { engine } from '../engine';
import '../../src/ui/tokens.css';
import { ContextProvider } from '@lit/context';
import { localeContext } from '../../src/i18n/locale';
import type { Actuals } from '../../src/plan/actuals/actual';
import type { Annex } from '../../src/plan/annex/annex';
import type { Lexicon } from '../../src/plan/lexicon/lexicon';
import type { Plan } from '../../src/plan/plan';
import { localize } from '../../src/site/pages/messages/localize';
import type { Lang } from '../../src/state/app-state';
import type { Intent } from '../../src/state/intent';
import { emptyWorkspace } from '../../src/state/workspace/workspace';
import type { WorkspaceStep } from '../../src/state/workspace/workspace-step';
import { actualsContext } from '../../src/ui/actuals-context';
import { annexContext } from '../../src/ui/annex-context';
import { linksContext, planContext, siteRootContext } from '../../src/ui/contexts';
import { lexiconContext } from '../../src/ui/lexicon-context';
import { type WorkspaceView, workspaceContext } from '../../src/ui/workspace-context';
import { realAnnex } from './real-annex';
import { realPlan } from './real-plan';

/** Puts an element into the page as the shell would: with locale, plan and workspace around it; intents and steps are kept, and the lexicon can come later. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  lang: Lang = 'zh',
  around: {
    plan?: Plan;
    actuals?: Actuals;
    view?: Partial<WorkspaceView>;
    lexicon?: Lexicon | null;
    annex?: Annex | null;
  } = {},
) {
  const shell = document.createElement('div');
  new ContextProvider(shell, { context: localeContext, initialValue: localize(lang) });
  new ContextProvider(shell, { context: linksContext, initialValue: engine });
  new ContextProvider(shell, { context: siteRootContext, initialValue: 'https://atlas.test/' });
  new ContextProvider(shell, { context: planContext, initialValue: around.plan ?? realPlan });
  new ContextProvider(shell, { context: actualsContext, initialValue: around.actuals ?? [] });
  const view = { workspace: emptyWorkspace, canUndo: false, canRedo: false, fault: null, damaged: null };
  new ContextProvider(shell, { context: workspaceContext, initialValue: { ...view, ...around.view } });
  new ContextProvider(shell, {
    context: annexContext,
    initialValue: around.annex === undefined ? realAnnex : around.annex,
  });
  const lexicon = new ContextProvider(shell, {
    context: lexiconContext,
    initialValue: around.lexicon ?? null,
  });
  const intents: Intent[] = [];
  const steps: WorkspaceStep[] = [];
  shell.addEventListener('intent', (event) => intents.push(event.intent));
  shell.addEventListener('workspace', (event) => steps.push(event.step));
  const element = Object.assign(document.createElement(tag), properties);
  shell.append(element);
  document.body.append(shell);
  await settled(element);
  const root = element.shadowRoot;
  if (!root) throw new Error(`${tag} has no shadow root`);
  return { element, root, intents, steps, shell, lexicon };
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
