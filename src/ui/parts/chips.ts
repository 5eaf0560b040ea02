import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { industryChip } from './industry-chip';
import { topicLink } from './topic-link';

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
