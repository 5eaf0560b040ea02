import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { audit } from '../plan/audit/audit';
import type { Finding, FindingStatus } from '../plan/audit/finding';
import { findingColumns, findingRows } from '../plan/audit/finding-rows';
import { cardStyles } from './cards/card-styles';
import { listStyles } from './cards/list-styles';
import { tableStyles } from './cards/table-styles';
import { entityLink } from './parts/entity-link';
import { findingItem } from './parts/finding-item';
import { saveCsv } from './parts/save-csv';
import { PlanElement } from './plan-element';

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
  static override styles = [
    cardStyles,
    listStyles,
    tableStyles,
    css`
      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        margin-top: 12px;
        font-size: var(--small);
      }
      .tools {
        display: flex;
        gap: 8px;
        margin-top: 12px;
      }
      .tools button {
        min-height: 32px;
        padding: 2px 12px;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: none;
        color: var(--link);
        font: inherit;
        font-size: var(--small);
        cursor: pointer;
      }
      @media print {
        .tools,
        .eyebrow {
          display: none;
        }
        article {
          padding: 0;
        }
        .finding h3 {
          break-after: avoid;
        }
        .finding > p,
        .inputs li {
          break-inside: avoid;
        }
        details::details-content {
          content-visibility: visible;
        }
      }
      .finding {
        margin-top: 20px;
        padding-top: 16px;
        border-top: 1px solid var(--rule);
      }
      .finding h3 {
        font-variant-caps: normal;
        letter-spacing: 0;
      }
      .status {
        margin-inline-end: 6px;
        padding: 1px 7px;
        border: 1px solid var(--rule);
        border-radius: 3px;
        font: 600 0.75rem / 1.5 var(--sans);
        white-space: nowrap;
      }
      .status[data-status='differs'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }
      .status[data-status='open'] {
        border-style: dashed;
        border-color: var(--ink-soft);
      }
      .status[data-status='implied'] {
        border-color: var(--derived);
        color: var(--derived);
      }
      .formula {
        margin: 8px 0;
        padding: 8px 10px;
        border-radius: var(--radius);
        background: var(--paper-sunk);
        font-size: var(--small);
        font-variant-numeric: tabular-nums;
        overflow-wrap: anywhere;
      }
      .inputs li {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        padding: 2px 0;
        border-top: 1px solid var(--rule);
        font-size: var(--small);
      }
      .concerns {
        margin-top: 6px;
        font-size: var(--small);
      }
    `,
  ];

  override render() {
    const { m, tag } = this.locale;
    const findings = audit(this.plan);
    const sorted = order.flatMap((status) => findings.filter((finding) => finding.status === status));
    return html`<article lang=${tag}>
      <p class="eyebrow">${entityLink(this.plan.municipality.id, this, m.audit.back)}</p>
      <h2 tabindex="-1">${m.audit.title}</h2>
      <p class="geometry">${m.audit.lead}</p>
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
