import { html, nothing, type TemplateResult } from 'lit';
import type { Platform } from '../../plan/schema/platform';
import type { CardContext } from '../../ui/parts/card-context';
import { industryChip } from '../../ui/parts/industry-chip';
import { type NamedIndustry, namedIndustries } from '../compare/model/named-industries';
import '../../ui/parts/source-mark';

/** What the plan wants of platforms, industry by industry: the strongest phrase with the grade of its verb. */
export function industryRows(platforms: readonly Platform[], context: CardContext): TemplateResult {
  return html`${namedIndustries(context.plan, platforms).map(
    (row) =>
      html`<tr data-industry=${row.industry.id}>
        <th scope="row">
          ${industryChip(row.industry.id, context)}${
            platforms.length > 1 && row.named.filter(Boolean).length > 1
              ? html`<span class="difference-word">${context.locale.m.compare.shared}</span>`
              : nothing
          }
        </th>
        ${row.named.map((named) => cell(named, context))}
      </tr>`,
  )}`;
}

function cell(named: NamedIndustry['named'][number], { plan, locale }: CardContext) {
  const { platforms, card } = locale.m;
  if (!named) return html`<td class="text"><span class="absent">${platforms.notNamed}</span></td>`;
  const { mention, count } = named;
  const { phrase, grade } = mention;
  const quote = plan.citations.get(phrase.cite)?.quote ?? '';
  return html`<td class="text">
    <p class="grade">${card.grades[grade ?? 'none']}</p>
    <p class="words">
      ${locale.lang === 'zh' ? quote : phrase.en}<source-mark cite=${phrase.cite}></source-mark>
    </p>
    ${count > 1 ? html`<p class="soft">${platforms.phrases(locale.number(count))}</p>` : nothing}
  </td>`;
}
