import { html, nothing, type TemplateResult } from 'lit';
import { areasOfEntity } from '../../plan/entities-within';
import { industriesOf, phrasesOf } from '../../plan/phrases';

import type { Entity } from '../../plan/plan';

import { areaInputs } from '../../ui/parts/area-inputs';
import type { CardContext } from '../../ui/parts/card-context';
import { figureValue } from '../../ui/parts/figure-value';
import { industryChip } from '../../ui/parts/industry-chip';
import { kindText } from '../../ui/parts/kind-text';
import { hostArea } from './model/host-area';

/** How many industries stand in a row of the table. */
const mostIndustries = 4;

/** The candidates with what they are, where they lie, what the plan wants there, and their host areas' figures. */
export function candidateTable(candidates: readonly Candidate[], context: CardContext): TemplateResult {
  const { m } = context.locale;
  const { list } = m.sheet;
  const { output_2025, firms_2025, tax_per_mu_2020 } = context.plan.municipality.figures;
  const head = (name: string, unit: string, year: string) =>
    html`<th scope="col">${name}<span class="unit">${unit}</span><span class="year">${year}</span></th>`;
  const { figure, units, target2025 } = m.card;
  return html`<table class="candidates">
    <thead>
      <tr>
        <td colspan="4"></td>
        <th scope="colgroup" colspan="4" class="of-host">${list.figures}</th>
      </tr>
      <tr>
        <th scope="col" class="year">${list.number}</th>
        <th scope="col">${list.name}</th>
        <th scope="col">${list.host}</th>
        <th scope="col">${list.industries}</th>
        ${head(figure.output, units[output_2025.unit], '2020')} ${head(figure.output, units[output_2025.unit], target2025)}
        ${head(figure.firms, units[firms_2025.unit], target2025)} ${head(figure.tax_per_mu, units[tax_per_mu_2020.unit], '2020')}
      </tr>
    </thead>
    <tbody>
      ${candidates.map((candidate) => row(candidate, context))}
    </tbody>
  </table>`;
}

function row({ number, entity }: Candidate, context: CardContext): TemplateResult {
  const { locale } = context;
  const creating =
    entity.kind === 'platform' && entity.record.status === 'creating' ? locale.m.card.creating : null;
  return html`<tr>
    <td class="rank">${number}</td>
    <th scope="row">
      <b>${locale.text(entity.record.name)}</b>
      <span class="soft">${kindText(entity, locale)}${creating ? html`<span class="badge">${creating}</span>` : nothing}</span>
    </th>
    ${host({ entity }, context)}
  </tr>`;
}

function host({ entity }: Pick<Candidate, 'entity'>, context: CardContext) {
  const { plan, locale } = context;
  const { list } = locale.m.sheet;
  const id = hostArea(entity);
  const area = plan.areas.find((each) => each.id === id);
  const areas = area ? [area] : plan.areas.filter((each) => areasOfEntity(entity).includes(each.id));
  const unknown = entity.kind === 'place' ? list.unknownArea : list.several;
  const figures =
    area && (['output', 'firms', 'tax_per_mu'] as const).map((each) => areaInputs(area, each, context));
  const [output, firms, tax] = figures ?? [];
  const cells = output && firms && tax ? [output.from, output.to, firms.to, tax.from] : [];
  return html`<td class="words">${areas.length > 0 ? areas.map(({ name }) => locale.text(name)).join(locale.m.card.listSeparator) : '—'}</td>
    <td class="words">${industries({ entity }, context)}</td>
    ${
      cells.length > 0
        ? cells.map(({ figure, label }) => html`<td>${figureValue(figure, label, context)}</td>`)
        : html`<td colspan="4" class="soft">${unknown}</td>`
    }`;
}

function industries({ entity }: Pick<Candidate, 'entity'>, context: CardContext) {
  const all = industriesOf(phrasesOf(entity));
  if (all.length === 0) return '—';
  const further = all.length - mostIndustries;
  return html`<div class="chips">
    ${all.slice(0, mostIndustries).map((id) => industryChip(id, context))}${
      further > 0
        ? html`<span class="soft">${context.locale.m.sheet.list.moreIndustries(String(further))}</span>`
        : nothing
    }
  </div>`;
}

/** A candidate of a list to print. */
export type Candidate = { readonly number: number; readonly entity: Entity; readonly note: string };
