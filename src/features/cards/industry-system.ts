import { html, nothing, type TemplateResult } from 'lit';
import type { Industry, Segment } from '../../plan/schema/industry';
import type { CardContext } from '../../ui/parts/card-context';
import { figureValue } from '../../ui/parts/figure-value';
import { groupBy } from '../../ui/parts/group-by';
import { industryChip } from '../../ui/parts/industry-chip';
import '../../ui/parts/source-mark';
import { topicLink } from '../../ui/parts/topic-link';

/** The "2+4+N" industries with their targets and, folded, their segments. */
export function industrySystem(context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  return html`<section>
    <h3>${m.card.industries}</h3>
    <p class="soft">${topicLink(null, context, m.industries.open)}</p>
    ${groupBy([...plan.industries.values()], ({ group }) => group).map(
      ([group, industries]) =>
        html`<h4>${m.card.industryGroups[group as Industry['group']]}</h4>
          <ul class="rows">
            ${industries.map((industry) => item(industry, context))}
          </ul>`,
    )}
  </section>`;
}

function item(industry: Industry, context: CardContext): TemplateResult {
  const { m, text } = context.locale;
  const { id, name, output_2025, cite, segments } = industry;
  const what = `${text(name)}${m.card.listSeparator}${m.card.target2025}`;
  return html`<li>
    <p class="between">
      <span>${industryChip(id, context, true)}<source-mark cite=${cite} what=${text(name)}></source-mark></span>
      ${output_2025 ? figureValue(output_2025, what, context, true) : html`<span class="absent">${m.card.noFigure}</span>`}
    </p>
    ${
      segments.length > 0
        ? html`<details>
            <summary>${segments.map((segment) => text(segment.name)).join(m.card.listSeparator)}</summary>
            <dl class="segments">
              ${segments.map((segment) => segmentItem(segment, context))}
            </dl>
          </details>`
        : nothing
    }
  </li>`;
}

function segmentItem({ id, name, terms, cite }: Segment, context: CardContext): TemplateResult {
  const { m, text } = context.locale;
  return html`<div>
    <dt>${topicLink(id, context)}<source-mark cite=${cite} what=${text(name)}></source-mark></dt>
    <dd>${terms.map((term) => text(term)).join(m.card.listSeparator)}</dd>
  </div>`;
}
