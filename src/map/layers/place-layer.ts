import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../plan/plan';
import { describePlaces } from './describe/describe-places';
import { noFeatures } from './describe/no-features';
import { MapLayer } from './map-layer';

declare global {
  interface HTMLElementTagNameMap {
    'place-layer': PlaceLayer;
  }
}

/** Supporting places, seats and stations. */
@customElement('place-layer')
export class PlaceLayer extends MapLayer {
  /** `places.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    return describePlaces(this.data, this.scheme, this.kept);
  }
}
