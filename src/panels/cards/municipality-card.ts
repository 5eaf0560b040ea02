import { html, type TemplateResult } from 'lit';
import type { Area } from '../../plan/schema/area';
import { auditLink } from '../parts/audit-link';
import type { CardContext } from '../parts/card-context';
import { cardHeader } from '../parts/card-header';
import { directory } from '../parts/directory';
import { entityLink } from '../parts/entity-link';
import { entityLinks } from '../parts/entity-links';
import { facts } from '../parts/facts';
import { indicatorTable } from '../parts/indicator-table';
import { industrySystem } from '../parts/industry-system';
import { orientation } from '../parts/orientation';
import { targetRegister } from '../parts/target-register';
import { tenAreas } from '../parts/ten-areas';
import { urbanPlatforms } from '../parts/urban-platforms';
import '../parts/source-mark';

/** Jinhua itself: what opens when nothing is selected. */
export function municipalityCard(area: Area, context: CardContext): TemplateResult {
  const { m } = context.locale;
  const { corridor, belts, pole, cores } = context.plan.layout;
  return html`
    ${cardHeader(
      { id: area.id, record: area },
      {
        eyebrow: m.card.kinds.municipality,
        links: facts([
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
    ${orientation(area.phrases, context)} ${urbanPlatforms(context)} ${targetRegister(context)}
    ${directory(context)}
  `;
}
