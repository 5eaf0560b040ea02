import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../plan/schema/area';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { indicatorTable } from '../../ui/parts/indicator-table';
import { labelledValues } from '../../ui/parts/labelled-values';
import { cardHeader } from './card-header';
import { industrySystem } from './industry-system';
import { orientation } from './orientation';
import '../../ui/parts/source-mark';
import { areaInputs } from '../../ui/parts/area-inputs';
import { areaTable } from '../../ui/parts/area-table';
import { deriveSum } from '../../ui/parts/derivation';
import { numberText } from '../../ui/parts/figure-text';
import { groupBy } from '../../ui/parts/group-by';
import { intentLink } from '../../ui/parts/intent-link';
import '../../ui/parts/derived-mark';
import { figureValue } from '../../ui/parts/figure-value';
import { targetRegister } from '../../ui/parts/target-register';

/** Jinhua itself: what opens when nothing is selected. */
export function municipalityCard(area: Area, context: CardContext): TemplateResult {
  const { m } = context.locale;
  const { corridor, belts, pole, cores } = context.plan.layout;
  return html`
    ${cardHeader(
      { id: area.id, record: area },
      {
        eyebrow: m.card.kinds.municipality,
        links: labelledValues([
          [m.card.kinds.corridor, entityLink(corridor.id, context)],
          [
            m.card.where.belts,
            entityLinks(
              belts.map(({ id }) => id),
              context,
            ),
          ],
          [
            m.card.where.pole,
            html`${entityLink(pole.area, context)}<source-mark cite=${pole.cite}></source-mark>`,
          ],
          [
            m.card.where.cores,
            html`${entityLinks(cores.platforms, context)}<source-mark cite=${cores.cite}></source-mark>`,
          ],
        ]),
      },
      context,
    )}
    ${auditLink(context)}
    <section>
      <h3>${m.card.indicators}</h3>
      ${indicatorTable(context)}
    </section>
    ${industrySystem(context)} ${tenAreas(context)}
    ${orientation(area.phrases, context)} ${urbanPlatforms(context)} ${otherTargets(context)}
    ${directory(context)}
  `;
}

/** The way from the city's card to the audit of its targets. */
function auditLink(context: CardContext): TemplateResult {
  const { open, openHint } = context.locale.m.audit;
  return html`<section>
    <p>${intentLink({ page: 'audit' }, { type: 'page', page: 'audit' }, open, context)}</p>
    <p class="soft">${openHint}</p>
  </section>`;
}

/** Everything that has a card, by kind, as links: the whole map in words. */
function directory(context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const entities = [...plan.entities.values()].filter(({ kind }) => kind !== 'municipality');
  return html`<section>
    <details>
      <summary><h3>${m.card.directory}</h3></summary>
      ${groupBy(entities, ({ kind }) => m.app.kinds[kind]).map(
        ([kind, group]) =>
          html`<h4>${kind}</h4>
            <ul class="directory">
              ${group.map(({ id }) => html`<li>${entityLink(id, context)}</li>`)}
            </ul>`,
      )}
    </details>
  </section>`;
}

/** The ten areas beside the plan's row for the whole city, and where their sum differs from it. */
function tenAreas(context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const inputs = plan.areas.map((area) => areaInputs(area, 'firms', context).to);
  const sum = deriveSum(inputs, context);
  const { figure, label } = areaInputs(plan.municipality, 'firms', context).to;
  const row = numberText(figure, plan, locale);
  return html`<section>
    <h3>${m.card.areas}</h3>
    ${areaTable(plan.areas, 'output', context)} ${areaTable(plan.areas, 'firms', context)}
    ${
      sum && sum.value !== row
        ? html`<p class="note">
            ${m.card.sumDiffers(sum.value, row)}<source-mark cite=${figure.cite} what=${label}></source-mark>
            <derived-mark what=${m.card.sum} formula=${sum.formula} .inputs=${sum.inputs}></derived-mark>
          </p>`
        : nothing
    }
  </section>`;
}

/** The targets in the plan's text, folded. */
function otherTargets(context: CardContext): TemplateResult {
  return html`<section>
    <details>
      <summary><h3>${context.locale.m.card.targets.title}</h3></summary>
      ${targetRegister(context)}
    </details>
  </section>`;
}

/** The six ten-thousand-mu platforms: a group target without places. */
function urbanPlatforms(context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  const { name, count, output_2025, tax_per_mu_2025, tasks } = plan.layout.urban_platforms;
  const figures = [
    [m.card.count, count],
    [`${m.card.figure.output}${m.card.inYear('2025')}`, output_2025],
    [`${m.card.figure.tax_per_mu}${m.card.inYear('2025')}`, tax_per_mu_2025],
  ] as const;
  return html`<section>
    <h3>${text(name)}</h3>
    <p class="soft">${m.card.urbanNote}</p>
    <dl class="values">
      ${figures.map(
        ([label, figure]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${figureValue(figure, label, context, true)}</dd>
          </div>`,
      )}
    </dl>
    <h4>${m.card.urbanTasks}</h4>
    <ol class="tasks">
      ${tasks.map((task) => html`<li>${text(task.name)}<source-mark cite=${task.cite}></source-mark></li>`)}
    </ol>
  </section>`;
}
