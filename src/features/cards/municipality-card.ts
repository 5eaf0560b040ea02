import { html, type TemplateResult } from 'lit';
import type { Area } from '../../plan/schema/area';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { entityLinks } from '../../ui/parts/entity-links';
import { indicatorTable } from '../../ui/parts/indicator-table';
import { labelledValues } from '../../ui/parts/labelled-values';
import { auditLink } from './audit-link';
import { cardHeader } from './card-header';
import { directory } from './directory';
import { industrySystem } from './industry-system';
import { orientation } from './orientation';
import { targetRegister } from './target-register';
import { tenAreas } from './ten-areas';
import { urbanPlatforms } from './urban-platforms';
import '../../ui/parts/source-mark';

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
    ${orientation(area.phrases, context)} ${urbanPlatforms(context)} ${targetRegister(context)}
    ${directory(context)}
  `;
}
