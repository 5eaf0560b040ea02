import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Shortlist } from '../../plan/shortlist';
import type { AppState } from '../../state/app-state';
import { linkLimits } from '../../state/link/link-limits';
import { listLink } from './model/list-link';
import '../../ui/parts/copy-field';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import shareListCss from './share-list.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'share-list': ShareList;
  }
}

/** The link to a shortlist, with notes only if the reader says so, and the way to its printed sheet. */
@customElement('share-list')
export class ShareList extends PlanElement {
  @property({ attribute: false }) list: Shortlist = [];
  /** The view that the link shows the list in. */
  @property({ attribute: false }) app!: AppState;

  @state() private notes = false;

  static override styles = styleSheets(cardCss, formCss, shareListCss);

  override render() {
    const { share } = this.locale.m.shortlist;
    const noted = this.list.some(({ note }) => note !== '');
    return html`<h3>${share.title}</h3>
      ${
        noted
          ? html`<label class="choice"
                ><input type="checkbox" .checked=${this.notes} @change=${this.#choose} /><span>${share.notes}</span></label
              >
              <p class="soft">${share.notesHint}</p>`
          : nothing
      }
      ${this.root === null ? nothing : this.#link(this.root)}
      <p class="sheet-link">${intentLink({ ...this.app, page: 'list-sheet' }, { type: 'page', page: 'list-sheet' }, share.print, this)}</p>`;
  }

  #link(root: string) {
    const { m, number } = this.locale;
    const { share } = m.shortlist;
    const link = new URL(listLink(this.app, this.list, this.notes, this.links), root).href;
    return html`<copy-field primary .text=${link} .label=${share.link} .action=${share.copy}></copy-field>
      <p class="soft">${share.length(number(link.length))}</p>
      ${link.length > linkLimits.uncut ? html`<p class="fault">${share.long(number(linkLimits.uncut))}</p>` : nothing}`;
  }

  #choose(event: Event): void {
    this.notes = (event.target as HTMLInputElement).checked;
  }
}

/** Says that a list came with the link, and offers to take it in or to leave it. */
export function sharedBanner(
  own: Shortlist,
  add: () => void,
  mine: () => void,
  { locale }: CardContext,
): TemplateResult {
  const { shared } = locale.m.shortlist;
  return html`<div class="banner" role="note">
    <p><b>${shared.title}</b> ${shared.kept(String(own.length))}</p>
    <p class="buttons">
      <button class="primary" type="button" @click=${add}>${shared.add}</button>
      <button type="button" @click=${mine}>${shared.mine}</button>
    </p>
  </div>`;
}
