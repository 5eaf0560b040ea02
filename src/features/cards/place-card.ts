import { html, nothing, type TemplateResult } from 'lit';
import { featureOf } from '../../plan/feature-of';
import type { Place } from '../../plan/schema/place';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { labelledValues } from '../../ui/parts/labelled-values';
import { mentionItem } from '../../ui/parts/mention-item';
import { fullStateText } from '../nearest/state-text';
import { cardHeader } from './card-header';

/** A supporting place: the sentences in which the plan names it. */
export function placeCard(place: Place, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const naming = plan.platforms.filter(({ places }) => places.includes(place.id)).map(({ id }) => id);
  const properties = featureOf(plan, place.id)?.properties;
  const state = properties ? fullStateText(properties, locale) : '';
  return html`
    ${cardHeader(
      { id: place.id, record: place },
      {
        eyebrow: `${m.card.kinds.place} · ${m.card.placeTypes[place.type]}`,
        links: labelledValues([
          [m.card.where.area, place.area ? entityLink(place.area, context) : m.card.where.unknownArea],
          [m.card.where.namedBy, naming.length > 0 ? entityLinks(naming, context) : nothing],
        ]),
      },
      context,
    )}
    <section>
      <h3>${m.card.saying}</h3>
      ${
        place.cites.length > 0
          ? html`<ul class="phrases">
              ${place.cites.map((cite) => mentionItem(cite, context))}
            </ul>`
          : html`<p class="soft">${m.card.notInPlan}</p>`
      }
      ${state ? html`<p class="geometry">${m.card.transportState(state)}</p>` : nothing}
      ${place.note ? html`<p class="soft">${locale.text(place.note)}</p>` : nothing}
    </section>
  `;
}
