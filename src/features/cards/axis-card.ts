import { html, type TemplateResult } from 'lit';
import type { Axis } from '../../plan/schema/layout';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { labelledValues } from '../../ui/parts/labelled-values';
import { cardHeader } from './card-header';
import { routeList } from './route-list';

/** One of the corridor's three axes: the roads and lines that the plan names. */
export function axisCard(axis: Axis, context: CardContext): TemplateResult {
  const { corridor } = context.plan.layout;
  const { m } = context.locale;
  const others = corridor.axes.map(({ id }) => id).filter((id) => id !== axis.id);
  return html`
    ${cardHeader(
      { id: axis.id, record: axis },
      {
        eyebrow: m.card.kinds.axis,
        links: labelledValues([
          [m.card.where.corridor, entityLink(corridor.id, context)],
          [m.card.where.axes, entityLinks(others, context)],
        ]),
      },
      context,
    )}
    <section>
      <h3>${m.card.where.routes}</h3>
      ${routeList(axis, context)}
      <p class="soft">${m.card.noTarget}</p>
    </section>
  `;
}
