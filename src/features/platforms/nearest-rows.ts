import { html, nothing, type TemplateResult } from 'lit';
import { nearestFacility } from '../../geometry/nearest-facility';
import { facilityKinds } from '../../plan/nearest/facility';
import type { Platform } from '../../plan/schema/platform';
import type { CardContext } from '../../ui/parts/card-context';
import { nearbyName } from '../nearest/nearby-name';
import { rangeValue } from '../nearest/range-value';
import { surelyNearest } from './model/surely-nearest';

/** What is nearest to platforms, kind by kind; the one that is surely nearer than all others is marked. */
export function nearestRows(platforms: readonly Platform[], context: CardContext): TemplateResult {
  const { m } = context.locale;
  const nearest = nearestFacility(context.plan);
  return html`${facilityKinds.map((kind) => {
    const found = platforms.map(({ id }) => nearest(id, kind));
    const best = surelyNearest(found.map((each) => each?.range ?? null));
    return html`<tr data-kind=${kind}>
      <th scope="row">${m.nearest.kinds[kind]}</th>
      ${platforms.map(({ id }, index) => {
        const nearby = found[index];
        return html`<td class="text">
          ${
            nearby
              ? html`<p>${nearbyName(nearby.id, context)}</p>
                  ${rangeValue(id, nearby, context)}`
              : html`<span class="absent">${m.nearest.nowhere}</span>`
          }${index === best ? html` <span class="shared">${m.platforms.nearer}</span>` : nothing}
        </td>`;
      })}
    </tr>`;
  })}`;
}
