import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { groupBy } from '../../ui/parts/group-by';

/** Everything that has a card, by kind, as links: the whole map in words. */
export function directory(context: CardContext): TemplateResult {
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
