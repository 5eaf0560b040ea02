import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chapter, Story } from '../../plan/stories/story';
import type { AppState } from '../../state/app-state';
import { PresentEvent } from '../../ui/events';
import { IntentEvent } from '../../ui/intent-event';
import { keysContext } from '../../ui/keys-context';
import { entityLink } from '../../ui/parts/entity-link';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';

import { chapterSources } from './chapter-sources';
import { chapterText } from './chapter-text';
import { isOnChapter } from './model/view-link';
import { pageTurn } from './page-turn';
import './story-handout';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import { whileConnected } from '../../ui/while-connected';
import { swipeTurn, turned } from './page-turn';
import readerCss from './reader.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'story-reader': StoryReader;
  }
}

/** A story open at a chapter: its text, and the way to the others by click, key and swipe. The slot is for what else can be done with it. */
@customElement('story-reader')
export class StoryReader extends PlanElement {
  static override styles = styleSheets(cardCss, formCss, readerCss);

  @property({ attribute: false }) story!: Story;
  /** Counted from 1. */
  @property({ type: Number }) chapter = 1;
  /** The present view, to see whether it is still the chapter's. */
  @property({ attribute: false }) app!: AppState;
  /** What is told to screen readers: the chapter that was turned to. */
  @state() private said = '';

  @consume({ context: keysContext }) private keys: EventTarget = window;
  #touch: Touch | null = null;

  constructor() {
    super();
    whileConnected(this, (signal) => this.keys.addEventListener('keydown', this.#onKey, { signal }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('chapter');
    if (before !== undefined && before !== this.chapter) this.said = this.#name(this.chapter);
  }

  override render() {
    const { text, tag, m } = this.locale;
    const messages = m.stories;
    const { chapters, title } = this.story;
    const chapter = chapters[this.chapter - 1];
    if (!chapter) return nothing;
    return html`<article lang=${tag} @touchstart=${this.#onTouch} @touchend=${this.#onLift}>
      <p class="kicker">${this.#list(messages.all)}<span>${text(title)}</span></p>
      <nav class="contents" aria-label=${messages.contents}>
        <ol>${chapters.map((_, index) => this.#dot(index + 1))}</ol>
        <span class="progress" aria-hidden="true">${messages.progress(String(this.chapter), String(chapters.length))}</span>
      </nav>
      <p class="sr-only" role="status">${this.said}</p>
      <h2 tabindex="-1">${text(chapter.title)}</h2>
      <div class="text">${chapterText(chapter, this)}</div>
      ${this.#exploring(chapter)} ${this.#sources(chapter)}
      <nav class="turns">
        ${this.chapter > 1 ? this.#turn(this.chapter - 1, messages.previous, 'previous') : html`<span></span>`}
        ${
          this.chapter < chapters.length
            ? this.#turn(this.chapter + 1, messages.next, 'next')
            : html`<span class="turn next">${this.#list(messages.all)}</span>`
        }
      </nav>
      <div class="buttons tools">
        <button type="button" title=${messages.presentHint} @click=${() => this.dispatchEvent(new PresentEvent())}>${messages.present}</button>
        <slot></slot>
      </div>
      <story-handout .story=${this.story}></story-handout>
    </article>`;
  }

  #exploring({ link }: Chapter) {
    const { stories: messages } = this.locale.m;
    if (isOnChapter(this.app, link, this.links)) return nothing;
    const { selection } = this.app;
    const other = selection !== null && selection !== this.links.parseLink(link, this.locale.lang).selection;
    const entity = other ? this.plan.entities.get(selection) : undefined;
    return html`<div class="exploring" role="note">
      <p>${messages.exploring}</p>
      <p class="ways">
        ${this.#link(this.chapter, messages.back)}
        ${entity ? entityLink(entity.id, this, messages.card(this.locale.text(entity.record.name))) : nothing}
      </p>
    </div>`;
  }

  #sources(chapter: Chapter) {
    const count = chapter.citations.length + chapter.derived.length;
    if (count === 0) return nothing;
    return html`<details>
      <summary>${this.locale.m.stories.sources(String(count))}</summary>
      ${chapterSources(chapter, this)}
    </details>`;
  }

  #dot(number: number): TemplateResult {
    const name = this.#name(number);
    const current = number === this.chapter;
    return html`<li aria-current=${current ? 'step' : nothing} ?data-read=${number < this.chapter} title=${this.locale.text(this.story.chapters[number - 1]?.title ?? this.story.title)}>
      ${this.#link(number, String(number), name)}
    </li>`;
  }

  #turn(number: number, word: string, which: string) {
    const title = this.locale.text(this.story.chapters[number - 1]?.title ?? this.story.title);
    return html`<span class=${`turn ${which}`}>
      <span class="word" aria-hidden="true">${word}</span>${this.#link(number, title, `${word}${this.locale.m.sheet.colon}${title}`)}
    </span>`;
  }

  #link(number: number, label: string, name?: string): TemplateResult {
    const place = { id: this.story.id, chapter: number };
    const link = this.story.chapters[number - 1]?.link ?? '';
    const { sharedStory } = this.app;
    const view = { page: 'stories', story: place, sharedStory } as const;
    return intentLink(view, { type: 'open-chapter', place, link }, label, this, name);
  }

  #list(label: string): TemplateResult {
    return intentLink({ page: 'stories' }, { type: 'leave-story' }, label, this);
  }

  #name(number: number): string {
    const { chapters } = this.story;
    const title = this.locale.text(chapters[number - 1]?.title ?? this.story.title);
    return this.locale.m.stories.progressName(String(number), String(chapters.length), title);
  }

  #open(number: number): void {
    if (number === this.chapter) return;
    const place = { id: this.story.id, chapter: number };
    const link = this.story.chapters[number - 1]?.link ?? '';
    this.dispatchEvent(new IntentEvent({ type: 'open-chapter', place, link }));
  }

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const turn = pageTurn(event);
    if (!turn) return;
    event.preventDefault();
    this.#open(turned(this.chapter, turn, this.story.chapters.length));
  };

  readonly #onTouch = (event: TouchEvent): void => {
    this.#touch = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
  };

  readonly #onLift = (event: TouchEvent): void => {
    const [from, to] = [this.#touch, event.changedTouches[0]];
    this.#touch = null;
    const turn = from && to && swipeTurn(to.clientX - from.clientX, to.clientY - from.clientY);
    if (turn) this.#open(turned(this.chapter, turn, this.story.chapters.length));
  };
}
