import { consume } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Actuals } from '../../plan/actuals/actual';
import type { UnreadRow } from '../../plan/actuals/unread-row';
import { actualsContext } from '../../ui/actuals-context';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { WorkspaceEvent } from '../../ui/workspace-event';
import actualsPasteCss from './actuals-paste.css?inline';
import { type ReadActuals, readActuals } from './model/read-actuals';
import type { Answers } from './model/take-figure';
import { pastePreview } from './paste-preview';
import { pasteQuestions } from './paste-questions';
import unreadCss from './unread.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'actuals-paste': ActualsPaste;
  }
  interface HTMLElementEventMap {
    corrected: CustomEvent<null>;
  }
}

/** More than this is no table of eleven areas, and would hold up the page. */
const mostLines = 300;

/** A box to paste a table of actuals into; shows what it reads before the reader accepts it. */
@customElement('actuals-paste')
export class ActualsPaste extends PlanElement {
  /** A kept row to correct; `corrected` is sent when it was accepted or put away. */
  @property({ attribute: false }) correcting: UnreadRow | null = null;
  @consume({ context: actualsContext, subscribe: true }) @state() private actuals: Actuals = [];
  @state() private pasted = '';
  @state() private answers: Answers = {};
  @state() private said = '';
  @query('textarea') private box!: HTMLTextAreaElement | null;

  static override styles = styleSheets(cardCss, tableCss, formCss, unreadCss, actualsPasteCss);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('correcting') || !this.correcting) return;
    const { header, text } = this.correcting;
    this.pasted = header ? `${header}\n${text}` : text;
    this.answers = {};
    void this.updateComplete.then(() => this.box?.focus());
  }

  override render() {
    const { paste } = this.locale.m.path;
    const result = this.#result;
    return html`
      <p class="soft">${this.correcting ? paste.correcting : paste.hint}</p>
      <textarea
        rows="5"
        spellcheck="false"
        aria-label=${paste.label}
        placeholder=${paste.example}
        .value=${this.pasted}
        @input=${this.#onInput}
      ></textarea>
      ${result === 'too-long' ? html`<p class="fault" role="alert">${paste.tooLong(String(mostLines))}</p>` : nothing}
      ${result && result !== 'too-long' ? this.#preview(result) : nothing}
      <p class="said" role="status">${this.said}</p>
    `;
  }

  #preview(result: ReadActuals) {
    const { paste } = this.locale.m.path;
    const { read, unread } = result;
    const [figures, rows] = [String(read.length), String(unread.length)];
    return html`${pasteQuestions(result, this.answers, this, (answers) => {
      this.answers = answers;
    })}
      <div aria-live="polite">${pastePreview(result, this.actuals, this)}</div>
      <p class="buttons">
        <button class="primary" type="button" @click=${() => this.#accept(result)}>
          ${unread.length > 0 ? paste.acceptKeeping(figures, rows) : paste.accept(figures)}
        </button>
        <button type="button" @click=${() => this.#close('')}>${paste.clear}</button>
      </p>`;
  }

  get #result(): ReadActuals | 'too-long' | null {
    if (this.pasted.trim() === '') return null;
    if (this.pasted.split('\n').length > mostLines) return 'too-long';
    return readActuals(this.pasted, this.plan, this.answers, this.locale.lang);
  }

  #onInput(event: InputEvent): void {
    this.pasted = (event.target as HTMLTextAreaElement).value;
    this.said = '';
  }

  #accept({ read, unread }: ReadActuals): void {
    const actuals = read.map(({ actual }) => actual);
    this.dispatchEvent(new WorkspaceEvent({ type: 'enter', actuals, unread, settles: this.correcting }));
    this.#close(this.locale.m.path.paste.accepted);
    this.box?.focus();
  }

  #close(said: string): void {
    this.pasted = '';
    this.answers = {};
    this.said = said;
    this.dispatchEvent(new CustomEvent('corrected', { detail: null, bubbles: true, composed: true }));
  }
}
