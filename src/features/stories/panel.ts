import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OwnStory } from '../../plan/stories/own-story';
import type { AppState } from '../../state/app-state';
import type { StoryPlace } from '../../state/story-place';
import type { WorkspaceStep } from '../../state/workspace/workspace-step';
import { StoriesWantedEvent } from '../../ui/events';
import { IntentEvent } from '../../ui/intent-event';
import { PlanElement } from '../../ui/plan-element';
import { type FetchedStory, storiesContext } from '../../ui/stories-context';

import { foundPlace } from './model/found-place';
import { sharedId, storyIds } from './model/story-ids';
import { isOnChapter, viewLink } from './model/view-link';
import { newStory } from './new-story';
import { sharedStory } from './shared-story';
import { storyCard } from './story-card';
import './story-editor';
import './story-file';
import './story-reader';
import { styleSheets } from '../../ui/style-sheets';
import bannerCss from '../../ui/styles/banner.css?inline';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import { type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import { WorkspaceEvent } from '../../ui/workspace-event';
import { withView } from './new-story';
import panelCss from './panel.css?inline';
import { type StoryShelf, storyShelf } from './story-shelf';

declare global {
  interface HTMLElementTagNameMap {
    'stories-panel': StoriesPanel;
  }
}

/** The stories to read, one open at a chapter, or one of the reader's own being written. */
@customElement('stories-panel')
export class StoriesPanel extends PlanElement {
  static override styles = styleSheets(cardCss, formCss, bannerCss, panelCss);

  @property({ attribute: false }) app!: AppState;
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;
  @consume({ context: storiesContext, subscribe: true })
  @state()
  private fetched: ReadonlyMap<string, FetchedStory> | null = null;

  /** The story that is being written; null: none. */
  @state() private editing: string | null = null;
  /** What happened last. */
  @state() private said = '';
  /** Why another chapter is open than the link names. */
  @state() private fault = '';

  /** The place whose view was looked at, so that it is opened once. */
  #seen = '';

  protected override firstUpdated(): void {
    this.dispatchEvent(new StoriesWantedEvent());
  }

  override render() {
    const { m, tag } = this.locale;
    const messages = m.stories;
    const { story: place } = this.app;
    const shelf = this.#shelf;
    const edited = this.view.workspace.stories.find(({ id }) => id === this.editing);
    if (edited)
      return html`<story-editor .story=${edited} .app=${this.app} .view=${this.view} @story-done=${this.#done}></story-editor>`;
    const story = place && shelf.all.get(place.id);
    if (story && place.chapter <= story.chapters.length) {
      const own = this.view.workspace.stories.some(({ id }) => id === story.id);
      return html`${this.#notes()}
        <story-reader .story=${story} .chapter=${place.chapter} .app=${this.app}>
          ${own ? html`<button type="button" @click=${() => this.#edit(story.id)}>${messages.own.edit}</button>` : nothing}
          ${
            story.id === sharedId && shelf.shared
              ? html`<button type="button" @click=${() => shelf.shared && this.#keep(shelf.shared)}>${messages.shared.keep}</button>`
              : nothing
          }
        </story-reader>`;
    }
    if (place && !this.fetched)
      return html`<article lang=${tag}><p role="status">${messages.loading}</p></article>`;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${messages.title}</h2>
      <p class="lead">${messages.lead}</p>
      ${this.#notes()} ${sharedStory(this.app.sharedStory, shelf, this.#keep, this)}
      ${this.fetched ? this.#shipped(this.fetched, shelf) : html`<p role="status">${messages.loading}</p>`}
      ${this.#own(shelf)}
    </article>`;
  }

  protected override updated(): void {
    const { story: place } = this.app;
    if (!place || !this.fetched) return;
    const { all } = this.#shelf;
    const found = foundPlace(place, new Map([...all].map(([id, { chapters }]) => [id, chapters.length])));
    if (found.unknown) {
      this.#correct(place, found.place, found.unknown);
      return;
    }
    const key = `${place.id}.${place.chapter}`;
    if (this.#seen === key) return;
    if (this.#seen !== '' && !this.#seen.startsWith('!')) this.fault = '';
    this.#seen = key;
    const link = all.get(place.id)?.chapters[place.chapter - 1]?.link ?? '';
    // A link to a chapter that says nothing of a view of its own shows the chapter's.
    if (viewLink(this.app, this.links) === '' && !isOnChapter(this.app, link, this.links))
      this.#open(place, link);
  }

  #correct(place: StoryPlace, instead: StoryPlace | null, unknown: 'story' | 'chapter'): void {
    const { stories: messages } = this.locale.m;
    const story = instead && this.#shelf.all.get(instead.id);
    this.#seen = '!';
    if (!instead || !story) {
      // What is wrong with the story of the link stands in the list.
      const shared = this.app.sharedStory === null ? messages.shared.damaged : '';
      const other = place.id.startsWith('own-') ? messages.unknownOwn : messages.unknownStory(place.id);
      this.fault = place.id === sharedId ? shared : other;
      this.dispatchEvent(new IntentEvent({ type: 'leave-story' }));
      return;
    }
    this.fault =
      unknown === 'chapter'
        ? messages.unknownChapter(String(place.chapter), String(story.chapters.length))
        : messages.unknownStoryInstead(place.id, this.locale.text(story.title));
    this.#open(instead, story.chapters[instead.chapter - 1]?.link ?? '');
  }

  #notes() {
    return html`${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      <p class="said" role="status">${this.said}</p>`;
  }

  #shipped(fetched: ReadonlyMap<string, FetchedStory>, { all }: StoryShelf) {
    const { stories: messages } = this.locale.m;
    const there = storyIds.flatMap((id) => all.get(id) ?? []);
    const damaged = storyIds.filter((id) => fetched.get(id) === 'damaged');
    const missing = storyIds.some((id) => fetched.get(id) === 'unreachable');
    return html`<ul class="stories">${there.map((story) => storyCard(story, null, this))}</ul>
      ${damaged.map((id) => html`<p class="fault">${messages.damaged(id)}</p>`)}
      ${
        missing
          ? html`<p class="fault" role="alert">${messages.unreachable}</p>
              <p class="buttons"><button type="button" @click=${() => this.dispatchEvent(new StoriesWantedEvent())}>${messages.retry}</button></p>`
          : nothing
      }`;
  }

  #own({ all }: StoryShelf) {
    const { own } = this.locale.m.stories;
    const { canUndo, canRedo, workspace } = this.view;
    const stories = workspace.stories.flatMap(({ id }) => all.get(id) ?? []);
    const edit = (id: string, name: string) =>
      html`<button type="button" aria-label=${own.editName(name)} @click=${() => this.#edit(id)}>${own.edit}</button>`;
    return html`<section>
      <h3>${own.title}</h3>
      <p class="lead">${own.lead}</p>
      <ul class="stories">
        ${stories.map((story) => storyCard(story, null, this, edit(story.id, this.locale.text(story.title))))}
      </ul>
      <p class="buttons">
        <button class="primary" type="button" @click=${this.#begin}>${own.begin}</button>
        <button type="button" ?disabled=${!canUndo} @click=${() => this.#step({ type: 'undo' })}>${own.undo}</button>
        <button type="button" ?disabled=${!canRedo} @click=${() => this.#step({ type: 'redo' })}>${own.redo}</button>
      </p>
      <story-file></story-file>
    </section>`;
  }

  get #shelf(): StoryShelf {
    return storyShelf(this.fetched, this.view.workspace.stories, this.app.sharedStory);
  }

  readonly #begin = (): void => {
    const story = withView(newStory(), viewLink(this.app, this.links));
    this.#step({ type: 'save-story', story });
    this.#edit(story.id);
  };

  readonly #done = ({ detail }: CustomEvent<{ deleted: boolean }>): void => {
    this.editing = null;
    this.said = detail.deleted ? this.locale.m.stories.own.deleted : '';
  };

  readonly #keep = (shared: OwnStory): void => {
    this.#step({ type: 'save-story', story: { ...shared, id: newStory().id } });
    this.said = this.locale.m.stories.shared.kept;
  };

  #edit(id: string): void {
    this.said = '';
    this.editing = id;
    if (this.app.story) this.dispatchEvent(new IntentEvent({ type: 'leave-story' }));
  }

  #open(place: StoryPlace, link: string): void {
    this.dispatchEvent(new IntentEvent({ type: 'open-chapter', place, link }));
  }

  #step(step: WorkspaceStep): void {
    this.said = '';
    this.dispatchEvent(new WorkspaceEvent(step));
  }
}
