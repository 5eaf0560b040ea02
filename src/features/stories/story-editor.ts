import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OwnStory } from '../../plan/stories/own-story';
import type { AppState } from '../../state/app-state';
import type { WorkspaceStep } from '../../state/workspace/workspace-step';
import { IntentEvent } from '../../ui/intent-event';
import { saveFile } from '../../ui/parts/save-file';
import { PlanElement } from '../../ui/plan-element';
import { viewLink } from './model/view-link';
import '../../ui/parts/note-field';
import type { WorkspaceView } from '../../ui/workspace-context';
import { WorkspaceEvent } from '../../ui/workspace-event';
import { type EditedChapter, editedChapter } from './edited-chapter';
import { ownText } from './own-text';
import './share-story';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import moveButtonsCss from '../../ui/styles/move-buttons.css?inline';
import editorCss from './editor.css?inline';
import { withView } from './new-story';

declare global {
  interface HTMLElementTagNameMap {
    'story-editor': StoryEditor;
  }
  interface HTMLElementEventMap {
    'story-done': CustomEvent<{ deleted: boolean }>;
  }
}

/** How many chapters a story has at most. */
const most = 60;

/**
 * A story of the reader's own as it is written: each chapter's words and view. Every change is a step of the workspace.
 *
 * @fires story-done - the reader has finished, or deleted the story
 */
@customElement('story-editor')
export class StoryEditor extends PlanElement {
  static override styles = styleSheets(cardCss, formCss, moveButtonsCss, editorCss);

  @property({ attribute: false }) story!: OwnStory;
  /** The present view, which a new chapter takes. */
  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) view!: WorkspaceView;
  @state() private said = '';

  /** The button that moved a chapter, to keep the focus on it. */
  #moved = '';

  override render() {
    const { m, tag, lang } = this.locale;
    const { own, file } = m.stories;
    const { title, chapters } = this.story;
    const { canUndo, canRedo } = this.view;
    return html`<article lang=${tag}>
      <p class="buttons top">
        <button class="primary" type="button" @click=${() => this.#finish()}>${own.done}</button>
        <button type="button" ?disabled=${!canUndo} @click=${() => this.#send({ type: 'undo' })}>${own.undo}</button>
        <button type="button" ?disabled=${!canRedo} @click=${() => this.#send({ type: 'redo' })}>${own.redo}</button>
      </p>
      <h2 class="sr-only" tabindex="-1">${title[lang] || own.untitled}</h2>
      ${ownText({ value: title, name: own.name, caption: own.name, hint: own.saved, most: 300 }, (next) => this.#save({ ...this.story, title: next }), this.locale)}
      <ol class="chapters">${chapters.map((chapter, index) => editedChapter(chapter, index, this.#handling, this.locale))}</ol>
      ${chapters.length === 0 ? html`<p class="soft">${own.none}</p>` : nothing}
      <p class="buttons">
        <button class="primary" type="button" ?disabled=${chapters.length >= most} @click=${this.#add}>${own.add}</button>
      </p>
      ${chapters.length >= most ? html`<p class="soft">${own.most(String(most))}</p>` : nothing}
      <p class="said" role="status">${this.said}</p>
      <section><share-story .story=${this.story}></share-story></section>
      <p class="buttons">
        <button type="button" @click=${this.#download}>${file.save}</button>
        <button type="button" @click=${this.#delete}>${own.deleteStory}</button>
      </p>
    </article>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('story') || !this.#moved) return;
    const [way, index] = this.#moved.split(' ');
    this.#moved = '';
    const button = (name: string) =>
      this.renderRoot.querySelector<HTMLButtonElement>(`[data-move="${name} ${index}"]`);
    const same = button(way ?? '');
    (same?.disabled ? button(way === 'up' ? 'down' : 'up') : same)?.focus();
  }

  readonly #handling: EditedChapter = {
    count: () => this.story.chapters.length,
    change: (index, change) =>
      this.#save({
        ...this.story,
        chapters: this.story.chapters.map((chapter, at) =>
          at === index ? { ...chapter, ...change } : chapter,
        ),
      }),
    move: (index, step) => {
      const to = index + step;
      const chapters = [...this.story.chapters];
      const [chapter] = chapters.splice(index, 1);
      if (!chapter || to < 0 || to > chapters.length) return;
      chapters.splice(to, 0, chapter);
      this.#moved = `${step < 0 ? 'up' : 'down'} ${to}`;
      this.#save({ ...this.story, chapters });
    },
    remove: (index) =>
      this.#save({ ...this.story, chapters: this.story.chapters.filter((_, at) => at !== index) }),
    show: (index) => {
      const place = { id: this.story.id, chapter: index + 1 };
      const link = this.story.chapters[index]?.link ?? '';
      this.dispatchEvent(new IntentEvent({ type: 'open-chapter', place, link }));
    },
    view: () => viewLink(this.app, this.links),
  };

  readonly #add = (): void => {
    const story = withView(this.story, viewLink(this.app, this.links));
    this.#save(story);
    this.said = this.locale.m.stories.own.added(String(story.chapters.length));
  };

  readonly #delete = (): void => {
    this.#send({ type: 'delete-story', id: this.story.id });
    this.#finish(true);
  };

  readonly #download = (): void => {
    saveFile(`${this.story.id}.json`, [JSON.stringify(this.story, null, 2)], 'application/json');
  };

  #finish(deleted = false): void {
    this.dispatchEvent(new CustomEvent('story-done', { detail: { deleted } }));
  }

  #save(story: OwnStory): void {
    this.#send({ type: 'save-story', story });
  }

  #send(step: WorkspaceStep): void {
    this.said = '';
    this.dispatchEvent(new WorkspaceEvent(step));
  }
}
