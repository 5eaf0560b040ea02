import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { usesAssumed } from '../../plan/figures';
import { sectionLabel } from '../../plan/section-label';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { figureValue } from '../../ui/parts/figure-value';
import { saveCsv } from '../../ui/parts/save-file';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import tableCss from '../../ui/styles/table.css?inline';

import { audit } from './model/audit';
import type { Finding, FindingStatus } from './model/finding/finding';
import type { Step } from './model/finding/step';
import { findingColumns, findingRows } from './model/finding-rows';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'audit-panel': AuditPanel;
  }
}

/** What needs a reader's eye first, before what merely agrees. */
const order: readonly FindingStatus[] = ['differs', 'open', 'implied', 'agrees'];

/** Whether the plan's targets hang together: every finding computed, with its formula and its sources. */
@customElement('audit-panel')
export class AuditPanel extends PlanElement {
  static override styles = styleSheets(cardCss, listCss, tableCss, toolCss, panelCss);

  override render() {
    const { m, tag, text } = this.locale;
    const { title, issuer, date, sha256 } = this.plan.document;
    const findings = audit(this.plan);
    const sorted = order.flatMap((status) => findings.filter((finding) => finding.status === status));
    const assumed = findings.filter(usesAssumed).length;
    return html`<article lang=${tag}>
      <p class="eyebrow">${entityLink(this.plan.municipality.id, this, m.audit.back)}</p>
      <h2 tabindex="-1">${m.audit.title}</h2>
      <p class="geometry">${m.audit.lead}</p>
      <p class="colophon">
        ${text(title)}<br />${text(issuer)} · ${date} · SHA-256 <span class="digest">${sha256}</span>
      </p>
      ${assumed > 0 ? html`<p class="what-if">${m.audit.whatIf(String(assumed))}</p>` : nothing}
      <ul class="counts">${order.map((status) => this.#count(status, findings))}</ul>
      <p class="tools">
        <button type="button" @click=${() => this.#download(sorted)}>${m.audit.download}</button>
        <button type="button" @click=${() => window.print()}>${m.audit.print}</button>
      </p>
      <ol>${sorted.map((finding) => findingItem(finding, this))}</ol>
    </article>`;
  }

  #download(findings: readonly Finding[]): Promise<void> {
    const rows = findingRows(findings, this.plan, this.locale.lang);
    return saveCsv('jinhua-plan-audit', findingColumns, rows);
  }

  #count(status: FindingStatus, findings: readonly Finding[]) {
    const { audit: messages } = this.locale.m;
    const count = findings.filter((finding) => finding.status === status).length;
    return html`<li>${messages.count(messages.status[status], String(count))}</li>`;
  }
}

/** One finding of the audit: what was compared, the sentence, the formula, and its inputs with their sources. */
function findingItem(finding: Finding, context: CardContext): TemplateResult {
  const { locale, plan } = context;
  const { m } = locale;
  const where = (cite: string) =>
    sectionLabel(plan.sections, plan.citations.get(cite)?.section ?? '', locale.lang);
  return html`<li class="finding" id=${finding.id}>
    <h3>
      <span class="status" data-status=${finding.status}>${m.audit.status[finding.status]}</span>
      ${locale.text(finding.title)}
      ${usesAssumed(finding) ? html`<span class="badge">${m.audit.assumed}</span>` : nothing}
    </h3>
    <p>${locale.text(finding.sentence)}</p>
    ${finding.steps.length > 0 ? steps(finding.steps, context) : nothing}
    <details>
      <summary>${m.audit.inputs(String(finding.inputs.length))}</summary>
      <ul class="inputs">
        ${finding.inputs.map(({ label, figure }) => {
          const what = locale.text(label);
          return html`<li><span>${what}<span class="where">${where(figure.cite)}</span></span>${figureValue(figure, what, context, true)}</li>`;
        })}
      </ul>
    </details>
    ${
      finding.features.length > 0
        ? html`<p class="concerns"><span class="soft">${m.audit.features}</span> ${entityLinks(finding.features, context)}</p>`
        : nothing
    }
  </li>`;
}

/** The computation: what each step computes, and its numbers. */
function steps(list: readonly Step[], { locale }: CardContext): TemplateResult {
  return html`<ul class="formula" aria-label=${locale.m.audit.formula}>
    ${list.map(({ label, text }) => html`<li><span class="soft">${locale.text(label)}</span> <span>${locale.text(text)}</span></li>`)}
  </ul>`;
}
