import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { nearestTo } from '../../geometry/nearest-facility';
import { featureOf } from '../../plan/feature-of';
import { facilitiesOf, unopenedFacilitiesOf } from '../../plan/nearest/facilities-of';
import { compareRanges, facilityKinds, type Nearby } from '../../plan/nearest/facility';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { asNear } from './model/as-near';
import { nearbyName } from './nearby-name';
import nearestListCss from './nearest-list.css?inline';
import { rangeValue } from './range-value';
import { stateText } from './state-text';

declare global {
  interface HTMLElementTagNameMap {
    'nearest-list': NearestList;
  }
}

/** More of a kind than this would be a list of the whole city. */
const mostOfKind = 3;

/** What lies nearest to a platform or city, kind by kind, each distance as a range. `data-noted`: its formula stands in words. */
@customElement('nearest-list')
export class NearestList extends PlanElement {
  static override styles = styleSheets(cardCss, tableCss, nearestListCss);

  /** Id of the platform or city. */
  @property() of = '';

  override render() {
    const { m, tag, number } = this.locale;
    const { nearest, card } = m;
    const error = featureOf(this.plan, this.of)?.properties.error_m ?? null;
    return html`<section lang=${tag}>
      <h3>${nearest.title}</h3>
      ${
        error === null
          ? html`<p class="soft">${nearest.nowhere}</p>`
          : html`<p class="soft">${nearest.note(card.kilometres(number(error / 1000, 1)))}</p>
              <dl data-noted>
                ${facilityKinds.map((kind) =>
                  this.#row(
                    nearest.kinds[kind],
                    asNear(nearestTo(this.plan, this.of, facilitiesOf(this.plan, kind)), mostOfKind),
                    nearestTo(this.plan, this.of, unopenedFacilitiesOf(this.plan, kind)),
                  ),
                )}
                ${this.#row(nearest.platforms, this.#platforms.slice(0, mostOfKind))}
              </dl>`
      }
    </section>`;
  }

  get #platforms(): readonly Nearby[] {
    return nearestTo(this.plan, this.of, this.plan.geo.platforms.features);
  }

  /** `unopened`: what nobody can use yet is said apart, where it is not surely farther than what is open. */
  #row(kind: string, found: readonly Nearby[], unopened: readonly Nearby[] = []) {
    const [first] = found;
    if (!first) return nothing;
    const awaited = unopened.filter(({ range }) => compareRanges(first.range, range) >= 0);
    return html`<div>
      <dt>${kind}</dt>
      <dd>
        <ul>
          ${found.map((each) => html`<li><span>${nearbyName(each.id, this)}</span> ${rangeValue(this.of, each, this)}</li>`)}
          ${awaited.slice(0, mostOfKind).map((each) => this.#awaited(each))}
        </ul>
      </dd>
    </div>`;
  }

  #awaited(each: Nearby) {
    const properties = featureOf(this.plan, each.id)?.properties;
    if (!properties) return nothing;
    return html`<li class="soft" data-state=${properties.state ?? nothing}>
      <span>${nearbyName(each.id, this)}</span> ${rangeValue(this.of, each, this)}
      <small>${stateText(properties, this.locale)}</small>
    </li>`;
  }
}
