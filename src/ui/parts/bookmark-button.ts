import { consume } from '@lit/context';
import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { mostListed } from '../../plan/shortlist';
import { toggled } from '../../state/shortlist/toggled';
import { PlanElement } from '../plan-element';
import { styleSheets } from '../style-sheets';
import { type WorkspaceView, workspaceContext } from '../workspace-context';
import { WorkspaceEvent } from '../workspace-event';
import bookmarkButtonCss from './bookmark-button.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'bookmark-button': BookmarkButton;
  }
}

/** Takes one entity into the reader's shortlist, or out of it. */
@customElement('bookmark-button')
export class BookmarkButton extends PlanElement {
  /** Id of the entity. */
  @property() entity = '';
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;

  static override styles = styleSheets(bookmarkButtonCss);

  override render() {
    const messages = this.locale.m.shortlist;
    const list = this.view.workspace.shortlist;
    const bookmarked = list.some(({ id }) => id === this.entity);
    const full = !bookmarked && list.length >= mostListed;
    const name = this.locale.text(this.plan.entities.get(this.entity)?.record.name ?? { zh: '', en: '' });
    const label = bookmarked ? messages.drop : messages.keep;
    return html`<button
      type="button"
      class=${bookmarked ? 'bookmarked' : ''}
      aria-label=${bookmarked ? messages.dropName(name) : messages.keepName(name)}
      ?disabled=${full}
      @click=${this.#toggle}
    >
      <svg viewBox="0 0 14 16" width="12" height="14" aria-hidden="true"><path d="M2.5 1.5h9v13L7 10.8 2.5 14.5z" /></svg
      >${full ? messages.isFull(String(mostListed)) : label}
    </button>`;
  }

  #toggle(): void {
    const shortlist = toggled(this.view.workspace.shortlist, this.entity);
    this.dispatchEvent(new WorkspaceEvent({ type: 'set-shortlist', shortlist }));
  }
}
