import { html, nothing, type TemplateResult } from 'lit';
import { usesAssumed } from '../../plan/figures';
import { sectionLabel } from '../../plan/section-label';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLinks } from '../../ui/parts/entity-links';
import { figureValue } from '../../ui/parts/figure-value';
import type { Finding } from './model/finding/finding';

/** One finding of the audit: what was compared, the sentence, the formula, and its inputs with their sources. */
export function findingItem(finding: Finding, context: CardContext): TemplateResult {
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
    ${finding.formula ? formula(finding.formula, m.audit.formula) : nothing}
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

/** Its steps stay whole where a line ends. */
function formula(text: string, heading: string): TemplateResult {
  const steps = text.split(/(?<=;) /);
  return html`<p class="formula">
    <span class="sr-only">${heading}</span>${steps.map((step, i) => html`${i > 0 ? ' ' : ''}<span>${step}</span>`)}
  </p>`;
}
