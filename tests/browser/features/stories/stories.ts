import { ContextProvider } from '@lit/context';
import { parseStory } from '../../../../src/features/stories/model/parse-story';
import { storyIds } from '../../../../src/features/stories/model/story-ids';
import { localeContext } from '../../../../src/i18n/locale';
import type { Story } from '../../../../src/plan/stories/story';
import { localize } from '../../../../src/site/pages/messages/localize';
import type { AppState, Lang } from '../../../../src/state/app-state';
import type { Intent } from '../../../../src/state/intent';
import { noHistory, stepWorkspace } from '../../../../src/state/workspace/workspace-history';
import { linksContext, planContext, siteRootContext } from '../../../../src/ui/contexts';
import { keysContext } from '../../../../src/ui/keys-context';
import { storiesContext } from '../../../../src/ui/stories-context';
import { workspaceContext } from '../../../../src/ui/workspace-context';
import { engine, parseLink, reduce } from '../../../engine';
import { settled } from '../../mount';
import { realPlan } from '../../real-plan';

const files = await Promise.all(
  storyIds.map(async (id): Promise<unknown> => (await fetch(`/stories/${id}.json`)).json()),
);

/** The stories that the atlas comes with, by id. */
export const shipped = new Map<string, Story>(
  files.flatMap((raw) => {
    const parsed = parseStory(raw);
    return 'story' in parsed ? [[parsed.story.id, parsed.story] as const] : [];
  }),
);

/**
 * An element that has the present view as `app`, around it a shell that takes its intents and steps, and hears its keys where
 * it is `embedded`.
 */
export async function mountTold<Tag extends 'stories-panel' | 'presenter-view'>(
  tag: Tag,
  link: string,
  lang: Lang = 'zh',
  embedded = false,
) {
  const shell = document.createElement('div');
  new ContextProvider(shell, { context: keysContext, initialValue: embedded ? shell : window });
  let history = noHistory;
  const shown = () => ({
    workspace: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    fault: null,
    damaged: null,
  });
  new ContextProvider(shell, { context: localeContext, initialValue: localize(lang) });
  new ContextProvider(shell, { context: siteRootContext, initialValue: 'https://atlas.test/' });
  new ContextProvider(shell, { context: linksContext, initialValue: engine });
  new ContextProvider(shell, { context: planContext, initialValue: realPlan });
  new ContextProvider(shell, { context: storiesContext, initialValue: shipped });
  const view = new ContextProvider(shell, { context: workspaceContext, initialValue: shown() });
  const element = document.createElement(tag) as HTMLElementTagNameMap[Tag] & { app: AppState };
  element.app = parseLink(link, lang);
  const intents: Intent[] = [];
  shell.addEventListener('intent', ({ intent }) => {
    intents.push(intent);
    element.app = reduce(element.app, intent);
  });
  shell.addEventListener('workspace', ({ step }) => {
    history = stepWorkspace(history, step);
    view.setValue(shown());
  });
  shell.append(element);
  document.body.append(shell);
  await settled(element);
  await settled(element);
  const send = async (intent: Intent) => {
    element.app = reduce(element.app, intent);
    await settled(element);
  };
  return {
    element,
    root: element.shadowRoot as ShadowRoot,
    shell,
    intents,
    send,
    stories: () => history.present.stories,
  };
}

/** Presses a key where no field and no map has the focus. */
export async function press(key: string, on: EventTarget = document.body): Promise<void> {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
