import { html, nothing, type TemplateResult } from 'lit';
import { industriesOf } from '../../plan/phrases';
import type { Platform } from '../../plan/schema/platform';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { chips } from '../../ui/parts/industry-chip';

/** Platforms with the industries that their orientation names. */
export function platformSummary(
  platforms: readonly Platform[],
  context: CardContext,
): TemplateResult | typeof nothing {
  if (platforms.length === 0) return nothing;
  const { m } = context.locale;
  return html`<section>
    <h3>${m.card.platformsOrientation}</h3>
    <ul class="rows">
      ${platforms.map(
        ({ id, phrases, status }) =>
          html`<li>
            ${entityLink(id, context)}
            ${status === 'creating' ? html`<span class="badge">${m.card.creating}</span>` : nothing}
            ${chips({ industries: industriesOf(phrases), segments: [] }, context)}
          </li>`,
      )}
    </ul>
  </section>`;
}
