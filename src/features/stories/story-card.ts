import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../plan/stories/story';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';

/** A story in the list: its title leads to its first chapter. `more`: what else can be done with it. */
export function storyCard(
  { id, title, summary, chapters }: Story,
  code: string | null,
  context: CardContext,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { locale } = context;
  const { stories: messages } = locale.m;
  const place = { id, chapter: 1 };
  const view = { page: 'stories', story: place, sharedStory: code } as const;
  const open = { type: 'open-chapter' as const, place, link: chapters[0]?.link ?? '' };
  const name = locale.text(title);
  return html`<li class="story" data-story=${id}>
    <h3>${chapters.length > 0 ? intentLink(view, open, name, context, messages.readName(name)) : name}</h3>
    ${locale.text(summary) ? html`<p>${locale.text(summary)}</p>` : nothing}
    <p class="count">${messages.chapters(String(chapters.length))}${more}</p>
  </li>`;
}
