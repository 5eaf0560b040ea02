import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { industryChip } from './industry-chip';

type Named = { readonly industries: readonly string[]; readonly segments: readonly string[] };

/** The industries that a phrase names, and, lighter, their segments. */
export function chips(
  { industries, segments }: Named,
  context: CardContext,
): TemplateResult | typeof nothing {
  if (industries.length + segments.length === 0) return nothing;
  const { plan, locale } = context;
  return html`<div class="chips">
    ${industries.map((id) => industryChip(id, context))}
    ${segments.map((id) => {
      const segment = plan.segments.get(id);
      return segment ? html`<span class="segment">${locale.text(segment.name)}</span>` : nothing;
    })}
  </div>`;
}
