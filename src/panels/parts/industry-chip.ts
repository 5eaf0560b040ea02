import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';

/** An industry's colour with its letter, and its name. */
export function industryChip(id: string, { plan, locale }: CardContext): TemplateResult | typeof nothing {
  const industry = plan.industries.get(id);
  if (!industry) return nothing;
  return html`<span class="chip"
    ><span class="swatch" aria-hidden="true" .style=${`--industry: var(--industry-${id})`}>${industry.letter}</span
    >${locale.text(industry.name)}</span
  >`;
}
