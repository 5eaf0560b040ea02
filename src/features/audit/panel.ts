import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { usesAssumed } from '../../plan/figures';
import { entityLink } from '../../ui/parts/entity-link';
import { saveCsv } from '../../ui/parts/save-csv';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { findingItem } from './finding-item';
import { audit } from './model/audit';
import type { Finding, FindingStatus } from './model/finding/finding';
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
    const { audit: words } = this.locale.m;
    const count = findings.filter((finding) => finding.status === status).length;
    return html`<li>${words.count(words.status[status], String(count))}</li>`;
  }
}
