import { html, type TemplateResult } from 'lit';
import { industriesOf } from '../../plan/phrases';
import type { Corridor } from '../../plan/schema/layout';
import { areaTable } from '../../ui/parts/area-table';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { chips } from '../../ui/parts/industry-chip';
import { labelledValues } from '../../ui/parts/labelled-values';
import { phraseItem } from '../../ui/parts/phrase-item';
import { cardHeader } from './card-header';
import { orientation } from './orientation';
import { routeList } from './route-list';
import '../../ui/parts/source-mark';

/** The corridor: its orientation, its six cities in the plan's order, its axes and its members. */
export function corridorCard(corridor: Corridor, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const members = plan.areas.filter(({ id }) => corridor.members.includes(id));
  return html`
    ${cardHeader(
      { id: corridor.id, record: corridor },
      {
        eyebrow: m.card.kinds.corridor,
        links: labelledValues([
          [
            m.card.where.members,
            html`${entityLinks(corridor.members, context)}<source-mark
                cite=${corridor.cite}
                what=${m.card.where.members}
              ></source-mark>`,
          ],
        ]),
      },
      context,
    )}
    <section>
      <h3>${m.card.sixCities}</h3>
      <ol class="cities">
        ${plan.layout.cities.map(({ id, area, phrases }) => {
          const [first] = phrases;
          return html`<li>
            <h4>${entityLink(id, context)}<span class="soft">${entityLink(area, context)}</span></h4>
            ${
              first
                ? html`<ul class="phrases">${phraseItem({ ...first, industries: [], segments: [] }, context)}</ul>`
                : ''
            }
            ${chips({ industries: industriesOf(phrases), segments: [] }, context)}
          </li>`;
        })}
      </ol>
    </section>
    ${orientation(corridor.phrases, context)}
    <section>
      <h3>${m.card.axes}</h3>
      <ul class="rows">
        ${corridor.axes.map((axis) => html`<li>${entityLink(axis.id, context)}${routeList(axis, context)}</li>`)}
      </ul>
    </section>
    <section>
      <h3>${m.card.members}</h3>
      ${areaTable(members, 'output', context)}
    </section>
  `;
}
