import { html, nothing, type TemplateResult } from 'lit';
import type { Industry } from '../../plan/schema/industry';
import { industryStyle } from '../../style/industry-colours';
import type { CardContext } from './card-context';
import { topicLink } from './topic-link';

/** An industry's colour with its letter, and its name, which may lead to its card. */
export function industryChip(
  id: string,
  context: CardContext,
  linked = false,
): TemplateResult | typeof nothing {
  const { plan, locale } = context;
  const industry = plan.industries.get(id);
  if (!industry) return nothing;
  return html`<span class="chip"
    >${industrySwatch(industry)}${linked ? topicLink(id, context) : locale.text(industry.name)}</span
  >`;
}

/** An industry's colour with its letter. */
export function industrySwatch({ id, letter }: Pick<Industry, 'id' | 'letter'>): TemplateResult {
  return html`<span class="swatch" aria-hidden="true" .style=${industryStyle(id)}>${letter}</span>`;
}

type Named = { readonly industries: readonly string[]; readonly segments: readonly string[] };

/** The industries that a phrase names, and, lighter, their segments, as links to their cards. */
export function chips(
  { industries, segments }: Named,
  context: CardContext,
): TemplateResult | typeof nothing {
  if (industries.length + segments.length === 0) return nothing;
  const { plan } = context;
  return html`<div class="chips">
    ${industries.map((id) => industryChip(id, context, true))}
    ${segments.map((id) => (plan.segments.has(id) ? html`<span class="segment">${topicLink(id, context)}</span>` : nothing))}
  </div>`;
}
