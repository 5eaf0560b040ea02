import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../plan/audit/finding';
import type { CardContext } from './card-context';
import { entityLinks } from './entity-links';
import { figureValue } from './figure-value';

/** One finding of the audit: what was compared, the sentence, the formula, and its inputs with their sources. */
export function findingItem(finding: Finding, context: CardContext): TemplateResult {
  const { locale } = context;
  const { m } = locale;
  return html`<li class="finding" id=${finding.id}>
    <h3>
      <span class="status" data-status=${finding.status}>${m.audit.status[finding.status]}</span>
      ${locale.text(finding.title)}
      ${finding.inputs.some(({ figure }) => figure.assumed) ? html`<span class="badge">${m.scenario.assumedFinding}</span>` : nothing}
    </h3>
    <p>${locale.text(finding.sentence)}</p>
    <p class="formula"><span class="hidden">${m.audit.formula}</span>${finding.formula}</p>
    <details>
      <summary>${m.audit.inputs(String(finding.inputs.length))}</summary>
      <ul class="inputs">
        ${finding.inputs.map(({ label, figure }) => {
          const what = locale.text(label);
          return html`<li><span>${what}</span>${figureValue(figure, what, context, true)}</li>`;
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
