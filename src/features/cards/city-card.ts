import { html, nothing, type TemplateResult } from 'lit';
import type { City } from '../../plan/schema/layout';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { labelledValues } from '../../ui/parts/labelled-values';
import { cardHeader } from './card-header';
import { nearestSection } from './nearest-section';
import { orientation } from './orientation';
import '../../ui/parts/source-mark';

/** A city of box 1, with the way to the one before and the one after. */
export function cityCard(city: City, context: CardContext): TemplateResult {
  const { cities, corridor } = context.plan.layout;
  const { m } = context.locale;
  const index = cities.findIndex(({ id }) => id === city.id);
  const step = (label: string, target: City | undefined) =>
    target ? html`<p><span class="soft">${label}</span>${entityLink(target.id, context)}</p>` : nothing;
  return html`
    ${cardHeader(
      { id: city.id, record: city },
      {
        eyebrow: m.card.kinds.city,
        links: labelledValues([
          [m.card.where.area, entityLink(city.area, context)],
          [
            m.card.where.corridor,
            html`${entityLink(corridor.id, context)}<source-mark cite=${city.cite}></source-mark>`,
          ],
        ]),
      },
      context,
    )}
    ${orientation(city.phrases, context)}
    <section>
      <h3>${m.card.figures}</h3>
      <p class="soft">${m.card.noTarget}</p>
    </section>
    ${nearestSection(city.id)}
    <nav class="walk" aria-label=${m.card.walk}>
      ${step(m.card.previous, cities[index - 1])} ${step(m.card.next, cities[index + 1])}
    </nav>
  `;
}
