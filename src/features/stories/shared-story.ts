import { html, nothing, type TemplateResult } from 'lit';
import type { OwnStory } from '../../plan/stories/own-story';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import { sharedId } from './model/story-ids';
import { storyCard } from './story-card';
import type { StoryShelf } from './story-shelf';

/** The story that came with a link, to be read, kept or left; or what is wrong with it. `code` null: there is none. */
export function sharedStory(
  code: string | null,
  { all, shared }: StoryShelf,
  keep: (story: OwnStory) => void,
  context: CardContext,
): TemplateResult | typeof nothing {
  const { shared: messages } = context.locale.m.stories;
  if (code === null) return nothing;
  const drop = (event: Event) =>
    event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'shared-story', code: null }));
  const story = shared && all.get(sharedId);
  if (!story)
    return html`<div class="fault" role="alert">
      ${messages.damaged}
      <p class="buttons"><button type="button" @click=${drop}>${messages.drop}</button></p>
    </div>`;
  return html`<div class="banner" role="note">
    <p><b>${messages.title}</b> ${messages.lead}</p>
    <ul class="stories">${storyCard(story, code, context)}</ul>
    <p class="buttons">
      <button class="primary" type="button" @click=${() => keep(shared)}>${messages.keep}</button>
      <button type="button" @click=${drop}>${messages.drop}</button>
    </p>
  </div>`;
}
