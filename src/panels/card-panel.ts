import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Entity } from '../plan/plan';
import { areaCard } from './cards/area-card';
import { axisCard } from './cards/axis-card';
import { beltCard } from './cards/belt-card';
import { cardStyles } from './cards/card-styles';
import { cityCard } from './cards/city-card';
import { corridorCard } from './cards/corridor-card';
import { listStyles } from './cards/list-styles';
import { municipalityCard } from './cards/municipality-card';
import { phraseStyles } from './cards/phrase-styles';
import { placeCard } from './cards/place-card';
import { platformCard } from './cards/platform-card';
import { tableStyles } from './cards/table-styles';
import type { CardContext } from './parts/card-context';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'card-panel': CardPanel;
  }
}

/** The card of one entity. */
@customElement('card-panel')
export class CardPanel extends PlanElement {
  static override styles = [cardStyles, phraseStyles, listStyles, tableStyles];

  @property({ attribute: false }) entity: Entity | null = null;

  #hadFocus = false;

  override render() {
    if (!this.entity) return nothing;
    return html`<article lang=${this.locale.tag}>${card(this.entity, this)}</article>`;
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** A followed link is gone with its card: the focus goes on to the new heading. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.get('entity') || !this.entity) return;
    if (this.#hadFocus) this.shadowRoot?.querySelector('h2')?.focus({ preventScroll: true });
  }
}

function card(entity: Entity, context: CardContext): TemplateResult {
  switch (entity.kind) {
    case 'municipality':
      return municipalityCard(entity.record, context);
    case 'area':
      return areaCard(entity.record, context);
    case 'corridor':
      return corridorCard(entity.record, context);
    case 'axis':
      return axisCard(entity.record, context);
    case 'belt':
      return beltCard(entity.record, context);
    case 'city':
      return cityCard(entity.record, context);
    case 'platform':
      return platformCard(entity.record, context);
    case 'place':
      return placeCard(entity.record, context);
  }
}
