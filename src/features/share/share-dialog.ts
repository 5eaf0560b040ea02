import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import version from '../../../geo/version.json' with { type: 'json' };
import type { AppState, Lang } from '../../state/app-state';
import { linkLimits } from '../../state/link/link-limits';
import { shareLink } from '../../state/link/share-link';
import { type SiteConfig, siteConfig } from '../../state/site-config';
import { icon } from '../../ui/icons';
import type { CopyField } from '../../ui/parts/copy-field';
import { citeView } from './model/cite-view';
import '../../ui/parts/copy-field';
import { intentLink } from '../../ui/parts/intent-link';
import { keepEscape } from '../../ui/parts/keep-escape';
import '../../ui/parts/qr-code';
import { viewTitle } from '../../ui/parts/view-title';
import { PlanElement } from '../../ui/plan-element';
import './embed-maker';
import { styleSheets } from '../../ui/style-sheets';
import formCss from '../../ui/styles/form.css?inline';
import shareCss from './share.css?inline';
import textCss from './text.css?inline';
import { today } from './today';

declare global {
  interface HTMLElementTagNameMap {
    'share-dialog': ShareDialog;
  }
}

/**
 * All ways to hand on the present view: link, code, citation, picture, frame.
 *
 * @fires close - it was closed
 */
@customElement('share-dialog')
export class ShareDialog extends PlanElement {
  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) site: SiteConfig = siteConfig({});
  /** There is no dialog where the site is not known. */
  declare root: string;
  /** Whether the site has a page for each entity, measure and story. */
  @property({ type: Boolean }) pages = false;
  /** The reader's own language, which links need not name. */
  @property({ attribute: false }) own: Lang = 'zh';

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('copy-field') private link!: CopyField;
  @state() private enlarged = false;

  static override styles = styleSheets(formCss, textCss, shareCss);

  override render() {
    const { share } = this.locale.m;
    return html`<dialog aria-labelledby="heading" @keydown=${keepEscape} @close=${() => this.dispatchEvent(new Event('close'))} @click=${this.#onBackdrop}>
      <header>
        <h2 id="heading">${share.heading}<span>${viewTitle(this.app, this)}</span></h2>
        <button type="button" class="close" aria-label=${share.close} @click=${this.#close}>${icon('close')}</button>
      </header>
      ${this.#linkPart()} ${this.#citation()}
      <section>
        <h3>${share.picture.title}</h3>
        <p>${share.picture.lead}</p>
        <span @click=${this.#close}>${intentLink({ ...this.app, page: 'export' }, { type: 'page', page: 'export' }, share.picture.open, this)}</span>
      </section>
      <section>
        <embed-maker .address=${shareLink({ ...this.app, embed: true }, this.root, null, false, this.links)}></embed-maker>
      </section>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    void this.link.updateComplete.then(() => this.link.focus());
  }

  #linkPart(): TemplateResult {
    const { share } = this.locale.m;
    const address = this.#address;
    return html`<section class="link">
      <div>
        <h3>${share.link.title}</h3>
        <copy-field primary .text=${address} .label=${share.link.label} .action=${share.link.copy}></copy-field>
        ${this.#named ? html`<p>${share.link.preview}</p>` : nothing}
        ${address.length > linkLimits.whole ? html`<p class="fault">${share.link.long(String(address.length), String(linkLimits.whole))}</p>` : nothing}
        ${'share' in navigator ? html`<button type="button" @click=${this.#system}>${share.link.system}</button>` : nothing}
      </div>
      ${address.length > linkLimits.scannedFromScreen ? html`<p class="code">${share.code.long}</p>` : this.#code(address)}
    </section>`;
  }

  #code(address: string): TemplateResult {
    const { code } = this.locale.m.share;
    return html`<div class="code ${this.enlarged ? 'large' : ''}">
      <qr-code .text=${address} .label=${code.label}></qr-code>
      <button type="button" aria-pressed=${this.enlarged} @click=${this.#enlarge}>${this.enlarged ? code.reduce : code.enlarge}</button>
    </div>`;
  }

  #citation(): TemplateResult {
    const { m, lang, text } = this.locale;
    const { cite, copy } = m.share;
    const { operator } = this.site;
    const view = {
      atlas: m.app.title,
      shown: viewTitle(this.app, this),
      operator: operator ? text(operator) : '',
      data: version,
      accessed: today(),
      address: this.#address,
    };
    const { gbt, plain } = citeView(view, this.plan.document, lang);
    const field = (title: string, content: string, name: string) =>
      html`<div>
        <h4>${title}</h4>
        <copy-field rows="6" .text=${content} .label=${title} .action=${copy} .actionName=${name}></copy-field>
      </div>`;
    return html`<section>
      <h3>${cite.title}</h3>
      <p>${cite.lead}</p>
      <div class="cites">${field(cite.gbt, gbt, cite.copyGbt)}${field(cite.plain, plain, cite.copyPlain)}</div>
    </section>`;
  }

  get #address(): string {
    return shareLink(this.app, this.root, this.own, this.pages, this.links);
  }

  /** Whether the address is that of a page with a preview picture of its own. */
  get #named(): boolean {
    return /(?:^|\/)[ems]\/[^/]+\/(?:$|\?)/.test(this.#address.slice(this.root.length));
  }

  readonly #close = (): void => this.dialog.close();

  readonly #enlarge = (): void => {
    this.enlarged = !this.enlarged;
  };

  /** A press beside the sheet closes it. */
  #onBackdrop(event: MouseEvent): void {
    if (event.target === this.dialog && event.detail > 0) this.dialog.close();
  }

  /** A sheet of the system that is put away is no failure. */
  readonly #system = (): void => {
    const title = `${viewTitle(this.app, this)} · ${this.locale.m.app.title}`;
    navigator.share({ title, url: this.#address }).catch(() => {});
  };
}
