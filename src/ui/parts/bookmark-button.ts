import { consume } from '@lit/context';
import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { mostListed } from '../../plan/shortlist';
import { toggled } from '../../state/shortlist/toggled';
import { PlanElement } from '../plan-element';
import { type WorkspaceView, workspaceContext } from '../workspace-context';
import { WorkspaceEvent } from '../workspace-event';
import { quietButton } from './quiet-button';

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

  static override styles = css`
    button {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      ${quietButton}
    }
    button:hover:not(:disabled) {
      border-color: var(--link);
    }
    button:disabled {
      color: var(--ink-soft);
      cursor: default;
    }
    :focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    path {
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.5;
      stroke-linejoin: round;
    }
    .kept path {
      fill: currentcolor;
    }
    @media (pointer: coarse) {
      button {
        min-height: 44px;
      }
    }
  `;

  override render() {
    const words = this.locale.m.shortlist;
    const list = this.view.workspace.shortlist;
    const kept = list.some(({ id }) => id === this.entity);
    const full = !kept && list.length >= mostListed;
    const name = this.locale.text(this.plan.entities.get(this.entity)?.record.name ?? { zh: '', en: '' });
    const label = kept ? words.drop : words.keep;
    return html`<button
      type="button"
      class=${kept ? 'kept' : ''}
      aria-label=${kept ? words.dropName(name) : words.keepName(name)}
      ?disabled=${full}
      @click=${this.#toggle}
    >
      <svg viewBox="0 0 14 16" width="12" height="14" aria-hidden="true"><path d="M2.5 1.5h9v13L7 10.8 2.5 14.5z" /></svg
      >${full ? words.isFull(String(mostListed)) : label}
    </button>`;
  }

  #toggle(): void {
    const shortlist = toggled(this.view.workspace.shortlist, this.entity);
    this.dispatchEvent(new WorkspaceEvent({ type: 'set-shortlist', shortlist }));
  }
}
