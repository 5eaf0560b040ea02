import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { nearestTo } from '../../geometry/nearest-facility';
import { featureOf } from '../../plan/feature-of';
import { facilitiesOf } from '../../plan/nearest/facilities-of';
import { facilityKinds, type Nearby } from '../../plan/nearest/facility';
import { PlanElement } from '../../ui/plan-element';
import { cardStyles } from '../../ui/styles/card-styles';
import { tableStyles } from '../../ui/styles/table-styles';
import { asNear } from './model/as-near';
import { nearbyName } from './nearby-name';
import { rangeValue } from './range-value';

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
  static override styles = [
    cardStyles,
    tableStyles,
    css`
      section {
        margin-top: var(--section-margin, 24px);
        padding-top: var(--section-padding, 16px);
      }
      h3 {
        margin-bottom: 0.4em;
        font-size: var(--heading, 1.0625rem);
      }
      .soft {
        font-size: var(--small);
        line-height: var(--leading, 1.6);
      }
      dl {
        margin-top: 0.6em;
        font-size: var(--small);
        line-height: var(--leading, 1.65);
      }
      dl > div {
        display: grid;
        grid-template-columns: 6.5em 1fr;
        gap: 12px;
        padding: 0.3em 0;
        border-top: 1px solid var(--rule);
      }
      dt {
        color: var(--ink-soft);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 12px;
      }
      li > .figure {
        margin-inline-start: auto;
      }
      @media print {
        derived-mark {
          display: none;
        }
      }
    `,
  ];

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

  #row(kind: string, found: readonly Nearby[]) {
    if (found.length === 0) return nothing;
    return html`<div>
      <dt>${kind}</dt>
      <dd>
        <ul>
          ${found.map((each) => html`<li><span>${nearbyName(each.id, this)}</span> ${rangeValue(this.of, each, this)}</li>`)}
        </ul>
      </dd>
    </div>`;
  }
}
