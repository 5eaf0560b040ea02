import { html, type TemplateResult } from 'lit';
import type { Area } from '../../plan/schema/area';
import type { Belt } from '../../plan/schema/layout';
import { areaTable } from '../../ui/parts/area-table';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLinks } from '../../ui/parts/entity-link';
import { labelledValues } from '../../ui/parts/labelled-values';
import { cardHeader } from './card-header';
import { orientation } from './orientation';
import { platformSummary } from './platform-summary';
import '../../ui/parts/source-mark';

/** One of the two belts, with its members in the plan's order. */
export function beltCard(belt: Belt, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const members = belt.members.flatMap((id): Area[] => plan.areas.filter((area) => area.id === id));
  return html`
    ${cardHeader(
      { id: belt.id, record: belt },
      {
        eyebrow: m.card.kinds.belt,
        links: labelledValues([
          [
            m.card.where.members,
            html`${entityLinks(belt.members, context)}<source-mark
                cite=${belt.cite}
                what=${m.card.where.members}
              ></source-mark>`,
          ],
        ]),
      },
      context,
    )}
    ${orientation(belt.phrases, context)}
    <section>
      <h3>${m.card.members}</h3>
      ${areaTable(members, 'output', context)}
    </section>
    ${platformSummary(
      plan.platforms.filter(({ area }) => belt.members.includes(area)),
      context,
    )}
  `;
}
