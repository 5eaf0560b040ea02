import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { industrySwatch } from './industry-swatch';
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
