import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Shortlist } from '../../plan/shortlist';
import { emptyWorkspace } from '../../state/workspace/workspace';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import { WorkspaceEvent } from '../../ui/workspace-event';
import { fileProblems } from '../workspace/file-problems';
import type { OpenedFile } from '../workspace/open-file';
import { openFile, saveWorkspace } from '../workspace/open-file';
import listFileCss from './list-file.css?inline';
import { joinedList } from './model/list-changes';

declare global {
  interface HTMLElementTagNameMap {
    'list-file': ListFile;
  }
}

/** The way of a shortlist into a file and back. The file is a workspace with nothing else in it. */
@customElement('list-file')
export class ListFile extends PlanElement {
  /** The list that is saved. */
  @property({ attribute: false }) list: Shortlist = [];
  /** The reader's own list, which a file is added to. */
  @property({ attribute: false }) own: Shortlist = [];
  /** A file that was opened and not yet taken in. */
  @state() private opened: OpenedFile | null = null;
  @state() private said = '';
  @query('input') private file!: HTMLInputElement | null;

  static override styles = styleSheets(cardCss, formCss, listFileCss);

  override render() {
    const { file } = this.locale.m.shortlist;
    return html`<p class="buttons">
        <button type="button" ?disabled=${this.list.length === 0} @click=${this.#save}>${file.save}</button>
        <button type="button" @click=${() => this.file?.click()}>${file.open}</button>
      </p>
      <input type="file" accept=".json,application/json" hidden aria-label=${file.open} @change=${this.#open} />
      ${this.opened ? this.#preview(this.opened) : nothing}
      <p class="said" role="status">${this.said}</p>`;
  }

  #preview(opened: OpenedFile) {
    const { m, text } = this.locale;
    const { file } = m.shortlist;
    if ('problems' in opened) return fileProblems(file.invalid(opened.name), opened.problems);
    const { name, workspace } = opened;
    const list = workspace.shortlist;
    if (list.length === 0) return html`<p class="fault" role="alert">${file.none(name)}</p>`;
    const entities = list.map(({ id }) => this.plan.entities.get(id));
    return html`<div class="opened">
      <h4>${file.title(name)}</h4>
      <ol>
        ${list.map(
          ({ id, note }, index) =>
            html`<li>${text(entities[index]?.record.name ?? { zh: id, en: id })}${note ? html` <span class="soft">${note}</span>` : nothing}</li>`,
        )}
      </ol>
      <p class="buttons">
        <button class="primary" type="button" @click=${() => this.#add(list)}>${file.add}</button>
        <button type="button" @click=${() => this.#take(list, file.replaced)}>${file.replace}</button>
        <button type="button" @click=${this.#close}>${file.cancel}</button>
      </p>
    </div>`;
  }

  #save(): void {
    saveWorkspace('jinhua-shortlist', { ...emptyWorkspace, shortlist: this.list });
  }

  async #open(): Promise<void> {
    this.opened = await openFile(this.file);
    this.said = '';
  }

  #add(other: Shortlist): void {
    const { shared } = this.locale.m.shortlist;
    const { list, left } = joinedList(this.own, other);
    const joined = shared.joined(String(list.length - this.own.length));
    this.#take(list, left > 0 ? `${joined}${shared.left(String(left))}` : joined);
  }

  #take(shortlist: Shortlist, said: string): void {
    this.dispatchEvent(new WorkspaceEvent({ type: 'set-shortlist', shortlist }));
    this.#close();
    this.said = said;
  }

  #close(): void {
    this.opened = null;
  }
}
