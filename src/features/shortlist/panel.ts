import { consume } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mostListed, type Shortlist } from '../../plan/shortlist';
import type { AppState } from '../../state/app-state';
import type { WorkspaceStep } from '../../state/workspace/workspace-step';
import { IntentEvent } from '../../ui/intent-event';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';
import { joinedList, moved, withNote } from './model/list-changes';
import './list-file';
import { type Handling, listedItem } from './listed-item';
import './share-list';
import { styleSheets } from '../../ui/style-sheets';
import bannerCss from '../../ui/styles/banner.css?inline';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import moveButtonsCss from '../../ui/styles/move-buttons.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import { type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import { WorkspaceEvent } from '../../ui/workspace-event';
import panelCss from './panel.css?inline';
import { sharedBanner } from './share-list';

declare global {
  interface HTMLElementTagNameMap {
    'shortlist-panel': ShortlistPanel;
  }
}

/** The reader's candidates in their order, with notes, or the list that came with the link. */
@customElement('shortlist-panel')
export class ShortlistPanel extends PlanElement {
  static override styles = styleSheets(cardCss, phraseCss, formCss, bannerCss, moveButtonsCss, panelCss);

  /** The present view: a link to the list shows it, and its list, where it came with one, is shown in place of the reader's own. */
  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) hovered: string | null = null;
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;
  @state() private said = '';

  /** The button that moved a candidate, to keep the focus on it. */
  #move = '';

  readonly #handling: Handling = {
    move: (id, step) => {
      this.#move = `${step < 0 ? 'up' : 'down'} ${id}`;
      this.#set(moved(this.#own, id, step));
    },
    remove: (id) => this.#set(this.#own.filter((item) => item.id !== id)),
    note: (id, note) => this.#set(withNote(this.#own, id, note)),
  };

  override render() {
    const { m, tag } = this.locale;
    const messages = m.shortlist;
    const { sharedList } = this.app;
    const list = sharedList ?? this.#own;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${messages.title}</h2>
      <p class="lead">${messages.lead}</p>
      ${sharedList ? sharedBanner(this.#own, this.#join, this.#showOwn, this) : nothing}
      ${list.length > 0 || sharedList ? nothing : this.#empty()} ${this.#counted(list)}
      <p class="said" role="status">${this.said}</p>
      <ol class="list">
        ${repeat(
          list,
          ({ id }) => id,
          (item, index) =>
            listedItem(
              item,
              { index, count: list.length },
              this.hovered,
              sharedList ? null : this.#handling,
              this,
            ),
        )}
      </ol>
      ${
        list.length > 0
          ? html`<section><share-list .list=${list} .app=${this.app}></share-list></section>`
          : nothing
      }
      <section><list-file .list=${list} .own=${this.#own}></list-file></section>
    </article>`;
  }

  /** The focus stays with the candidate that a button has moved, or goes on to the next button where that one is at its end. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has('view') || !this.#move) return;
    const [way, id] = this.#move.split(' ');
    this.#move = '';
    const button = (name: string) =>
      this.renderRoot.querySelector<HTMLButtonElement>(`[data-move="${name} ${id}"]`);
    const same = button(way ?? '');
    (same?.disabled ? button(way === 'up' ? 'down' : 'up') : same)?.focus();
  }

  #counted(list: Shortlist) {
    const messages = this.locale.m.shortlist;
    const most = String(mostListed);
    const unknown = list.map(({ id }) => id).filter((id) => !this.plan.entities.has(id));
    const { canUndo, canRedo } = this.view;
    return html`<div class="counted">
        <p>${list.length > 0 ? messages.count(String(list.length), most) : nothing}</p>
        <p class="buttons">
          <button type="button" ?disabled=${!canUndo} @click=${() => this.#send({ type: 'undo' })}>${messages.undo}</button>
          <button type="button" ?disabled=${!canRedo} @click=${() => this.#send({ type: 'redo' })}>${messages.redo}</button>
        </p>
      </div>
      ${list.length > mostListed ? html`<p class="fault">${messages.tooMany(most)}</p>` : nothing}
      ${unknown.length > 0 ? html`<p class="fault">${messages.unknownOnes(unknown.join(this.locale.m.card.listSeparator))}</p>` : nothing}`;
  }

  #empty() {
    const messages = this.locale.m.shortlist;
    return html`<div class="empty">
      <p>${messages.empty}</p>
      <p>${intentLink({ page: 'match' }, { type: 'page', page: 'match' }, messages.toMatch, this)}</p>
    </div>`;
  }

  get #own(): Shortlist {
    return this.view.workspace.shortlist;
  }

  readonly #join = (): void => {
    const { shared } = this.locale.m.shortlist;
    const before = this.#own.length;
    const { list, left } = joinedList(this.#own, this.app.sharedList ?? []);
    this.#set(list);
    this.#showOwn();
    const joined = shared.joined(String(list.length - before));
    this.said = left > 0 ? `${joined}${shared.left(String(left))}` : joined;
  };

  readonly #showOwn = (): void => {
    this.said = '';
    this.dispatchEvent(new IntentEvent({ type: 'shared-list', list: null }));
  };

  #set(shortlist: Shortlist): void {
    this.#send({ type: 'set-shortlist', shortlist });
  }

  #send(step: WorkspaceStep): void {
    this.said = '';
    this.dispatchEvent(new WorkspaceEvent(step));
  }
}
