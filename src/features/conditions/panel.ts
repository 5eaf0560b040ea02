import { consume } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Annex } from '../../plan/annex/annex';
import { conditionTheme } from '../../plan/annex/condition';
import type { SiteConfig } from '../../state/site-config';
import { annexContext } from '../../ui/annex-context';
import { AnnexRequest } from '../../ui/annex-request';
import { markedChinese } from '../../ui/parts/marked-chinese';
import { quotedParagraph } from '../../ui/parts/quoted-paragraph';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import fieldCss from '../../ui/styles/field.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { calculator, type Entered } from './calculator';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'conditions-panel': ConditionsPanel;
  }
}

/** What the plan lets investors count on and asks of them, what it holds back, and what it does not say. */
@customElement('conditions-panel')
export class ConditionsPanel extends PlanElement {
  static override styles = styleSheets(cardCss, listCss, tableCss, toolCss, fieldCss, panelCss);

  @property({ attribute: false }) site: SiteConfig | null = null;

  @consume({ context: annexContext, subscribe: true })
  @state()
  private annex: Annex | null = null;

  readonly #request = new AnnexRequest(this);

  @state() private entered: Entered = { land: '', tax: '', area: '' };

  override render() {
    const { m, tag } = this.locale;
    const { conditions } = m;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${conditions.title}</h2>
      <p class="lead">${conditions.lead}</p>
      <p class="tools"><button type="button" @click=${() => window.print()}>${conditions.print}</button></p>
      ${this.annex ? this.#listed(this.annex) : this.#request.template(conditions.loading, this.locale)}
      ${calculator(this.entered, this.#enter, this)} ${this.#silent()}
    </article>`;
  }

  #listed({ conditions, restrictions }: Annex): TemplateResult {
    const { locale } = this;
    const messages = locale.m.conditions;
    return html`${conditionTheme.options.map(
      (theme) => html`<section>
        <h3>${messages.themes[theme]}</h3>
        <ul class="conditions">
          ${conditions.filter((each) => each.theme === theme).map((each) => html`<li id=${each.id}><p>${markedChinese(locale.text(each.text), locale)}</p>${quotedParagraph(each, this)}</li>`)}
        </ul>
      </section>`,
    )}
      <section>
        <h3>${messages.restricted}</h3>
        <ul class="conditions">
          ${restrictions.map((each) => html`<li id=${`restricted-${each.id}`}><p><b>${locale.text(each.name)}</b> <span class="kind" data-kind=${each.kind}>${messages.kinds[each.kind]}</span></p>${quotedParagraph(each, this)}</li>`)}
        </ul>
      </section>`;
  }

  #silent(): TemplateResult {
    const { locale, site } = this;
    const { silent } = locale.m.conditions;
    return html`<section>
      <h3>${silent.title}</h3>
      <ul>${silent.items.map((item) => html`<li>${item}</li>`)}</ul>
      <p class="soft">${silent.note}</p>
      ${site?.contact ? html`<p class="contact">${silent.contact} ${locale.text(site.contact)}</p>` : nothing}
    </section>`;
  }

  readonly #enter = (change: Partial<Entered>) => {
    this.entered = { ...this.entered, ...change };
  };
}
