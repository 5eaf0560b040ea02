import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { saveFile } from '../../ui/parts/save-file';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import { type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import { WorkspaceEvent } from '../../ui/workspace-event';
import { fileProblems } from './file-problems';
import { importPreview } from './import-preview';
import { importChanges } from './model/import-changes';
import type { OpenedFile } from './open-file';
import { openFile, saveWorkspace } from './open-file';
import workspaceToolsCss from './workspace-tools.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'workspace-tools': WorkspaceTools;
  }
}

/** Undo, redo, and the way of what the reader made into a file and back. */
@customElement('workspace-tools')
export class WorkspaceTools extends PlanElement {
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;
  /** A file that was chosen and not yet imported. */
  @state() private opened: OpenedFile | null = null;
  @state() private said = '';
  @query('input') private file!: HTMLInputElement | null;

  static override styles = styleSheets(cardCss, formCss, workspaceToolsCss);

  override render() {
    const { tools, faults } = this.locale.m.path;
    const { workspace, canUndo, canRedo, fault, damaged } = this.view;
    const { actuals, unread, scenarios, shortlist, stories } = workspace;
    const counts = [actuals, unread, scenarios, shortlist, stories].map((list) => String(list.length));
    const [figures = '', rows = '', kept = '', listed = '', told = ''] = counts;
    const empty = counts.every((count) => count === '0');
    return html`
      <h3>${tools.title}</h3>
      <p class="soft">${tools.hint}</p>
      ${fault ? html`<p class="fault">${faults[fault]}</p>` : nothing}
      <p class="stored">${tools.stored(figures, rows, kept, listed, told)}</p>
      <p class="buttons">
        <button type="button" ?disabled=${!canUndo} @click=${() => this.#send({ type: 'undo' })}>${tools.undo}</button>
        <button type="button" ?disabled=${!canRedo} @click=${() => this.#send({ type: 'redo' })}>${tools.redo}</button>
        <button type="button" ?disabled=${empty} @click=${() => saveWorkspace('jinhua-plan-workspace', workspace)}>
          ${tools.export}
        </button>
        <button type="button" @click=${() => this.file?.click()}>${tools.import}</button>
        <button type="button" ?disabled=${empty} @click=${() => this.#send({ type: 'clear' }, tools.cleared)}>
          ${tools.clear}
        </button>
        ${
          damaged === null
            ? nothing
            : html`<button type="button" @click=${() => saveFile('jinhua-plan-damaged.txt', [damaged], 'text/plain')}>
                ${tools.saveDamaged}
              </button>`
        }
      </p>
      <input type="file" accept=".json,application/json" hidden aria-label=${tools.import} @change=${this.#open} />
      ${this.opened ? this.#preview(this.opened) : nothing}
      <p class="said" role="status">${this.said}</p>
    `;
  }

  #preview(opened: OpenedFile) {
    const { tools } = this.locale.m.path;
    if ('problems' in opened) return fileProblems(tools.invalid(opened.name), opened.problems);
    const { name, workspace } = opened;
    const take = (mode: 'merge' | 'replace') => () =>
      this.#send({ type: 'import', workspace, mode }, tools.imported);
    return html`<div class="opened">
      ${importPreview(name, importChanges(this.view.workspace, workspace), this)}
      <p class="buttons">
        <button class="primary" type="button" @click=${take('merge')}>${tools.merge}</button>
        <button type="button" @click=${take('replace')}>${tools.replace}</button>
        <button type="button" @click=${() => this.#send(null)}>${tools.cancel}</button>
      </p>
    </div>`;
  }

  async #open(): Promise<void> {
    this.opened = await openFile(this.file);
    this.said = '';
  }

  #send(step: WorkspaceEvent['step'] | null, said = ''): void {
    if (step) this.dispatchEvent(new WorkspaceEvent(step));
    this.opened = null;
    this.said = said;
  }
}
