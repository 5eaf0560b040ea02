import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';
import type { ChangedFinding } from './model/changed-findings';

/** The findings of the audit that a what-if changes: status before and after, and the new sentence. */
export function findingChanges(findings: readonly ChangedFinding[], context: CardContext): TemplateResult {
  const { m, text } = context.locale;
  const { status } = m.audit;
  const audit = (label: string) =>
    intentLink({ page: 'audit' }, { type: 'page', page: 'audit' }, label, context);
  return html`<section>
    <h3>${m.scenario.findings}</h3>
    <p class="soft">
      ${findings.length === 0 ? m.scenario.findingsNone : m.scenario.findingsCount(String(findings.length))}
    </p>
    <ul class="rows">
      ${findings.map(
        ({ before, after }) => html`<li>
          ${audit(text(after.title))}
          <span class="badge"
            >${
              before.status === after.status
                ? m.scenario.statusSame(status[after.status])
                : m.scenario.status(status[before.status], status[after.status])
            }</span
          >
          <p class="sentence">${text(after.sentence)}</p>
        </li>`,
      )}
    </ul>
    ${findings.length === 0 ? nothing : html`<p>${audit(m.audit.open)}</p>`}
  </section>`;
}
