import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import { WorkspaceEvent } from '../../ui/workspace-event';
import { fileProblems } from '../workspace/file-problems';
import { type ParsedOwnStory, parseOwnStory } from './model/parse-story';
import { newStory } from './new-story';

declare global {
  interface HTMLElementTagNameMap {
    'story-file': StoryFile;
  }
}

/** Reads the file of a story into the reader's own, beside those that are there. */
@customElement('story-file')
export class StoryFile extends PlanElement {
  /** The file that was chosen last. */
  @state() private opened: ({ readonly name: string } & ParsedOwnStory) | null = null;
  @query('input') private file!: HTMLInputElement | null;

  static override styles = styleSheets(cardCss, formCss);

  override render() {
    const { file, own } = this.locale.m.stories;
    const { opened } = this;
    const title = opened && 'story' in opened ? this.locale.text(opened.story.title) || own.untitled : '';
    return html`<p class="buttons">
        <button type="button" @click=${() => this.file?.click()}>${file.open}</button>
      </p>
      <input type="file" accept=".json,application/json" hidden aria-label=${file.open} @change=${this.#open} />
      ${opened && 'problems' in opened ? fileProblems(file.invalid(opened.name), opened.problems) : nothing}
      <p class="said" role="status">${title ? file.opened(title) : nothing}</p>`;
  }

  async #open(): Promise<void> {
    const [file] = this.file?.files ?? [];
    if (!file || !this.file) return;
    this.opened = { name: file.name, ...parseOwnStory(await file.text()) };
    // The same file can be chosen again.
    this.file.value = '';
    if ('problems' in this.opened) return;
    const story = { ...this.opened.story, id: newStory().id };
    this.dispatchEvent(new WorkspaceEvent({ type: 'save-story', story }));
  }
}
