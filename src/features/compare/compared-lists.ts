import { html, nothing, type TemplateResult } from 'lit';
import { entitiesWithin } from '../../plan/entities-within';
import { areaPhrases, industriesOf } from '../../plan/phrases';
import type { Area } from '../../plan/schema/area';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { industryChip } from '../../ui/parts/industry-chip';
import { sharedAmong } from './model/shared-among';

/** The areas' platforms, as links, and their industries, with those marked that at least two of them have. */
export function comparedLists(areas: readonly Area[], context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { compare } = locale.m;
  const industries = areas.map((area) => industriesOf(areaPhrases(plan, area)));
  const shared = sharedAmong(industries);
  const names = areas.map(({ name }) => locale.text(name));
  const row = (title: string, lists: readonly (readonly TemplateResult[])[]) =>
    html`<tbody>
      <tr>
        <th scope="row">${title}</th>
        ${lists.map(
          (items, index) =>
            html`<td class="list">
              <p class="who" aria-hidden="true">${names[index]}</p>
              ${items.length > 0 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : html`<span class="absent">${compare.none}</span>`}
            </td>`,
        )}
      </tr>
    </tbody>`;
  return html`${row(
    compare.industries,
    industries.map((ids) =>
      [...ids]
        .sort((a, b) => Number(shared.has(b)) - Number(shared.has(a)))
        .map(
          (id) =>
            html`${industryChip(id, context)}${shared.has(id) ? html`<span class="shared">${compare.shared}</span>` : nothing}`,
        ),
    ),
  )}
    ${row(
      compare.platforms,
      areas.map(({ id }) =>
        entitiesWithin(plan, id).platforms.map((platform) => entityLink(platform.id, context)),
      ),
    )}`;
}
