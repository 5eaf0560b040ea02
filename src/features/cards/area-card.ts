import { html, nothing, type TemplateResult } from 'lit';
import { entitiesWithin } from '../../plan/entities-within';
import type { Area } from '../../plan/schema/area';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { labelledValues } from '../../ui/parts/labelled-values';
import { cardHeader } from './card-header';
import { figureTable } from './figure-table';
import { orientation } from './orientation';
import { platformSummary } from './platform-summary';
import '../../ui/parts/source-mark';

/** One of the ten areas of annex 1. */
export function areaCard(area: Area, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const within = entitiesWithin(plan, area.id);
  const { pole } = plan.layout;
  const list = (ids: readonly { id: string }[]) =>
    ids.length > 0
      ? entityLinks(
          ids.map(({ id }) => id),
          context,
        )
      : nothing;
  return html`
    ${cardHeader(
      { id: area.id, record: area },
      {
        eyebrow: m.card.levels[area.level],
        links: labelledValues([
          [m.card.where.area, entityLink(plan.municipality.id, context)],
          [
            m.card.where.role,
            pole.area === area.id
              ? html`${m.card.roles.pole}<source-mark cite=${pole.cite}></source-mark>`
              : nothing,
          ],
          [m.card.where.corridor, within.corridor ? entityLink(within.corridor.id, context) : nothing],
          [m.card.where.belt, list(within.belts)],
          [m.card.where.cities, list(within.cities)],
        ]),
      },
      context,
    )}
    <section>
      <h3>${m.card.figures}</h3>
      ${figureTable(area, context)}
    </section>
    ${orientation(area.phrases, context)}
    ${platformSummary(within.platforms, context)}
    ${
      within.places.length > 0
        ? html`<section>
            <h3>${m.card.where.places}</h3>
            <p>${list(within.places)}</p>
          </section>`
        : nothing
    }
  `;
}
