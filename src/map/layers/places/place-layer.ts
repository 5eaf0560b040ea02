import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describePlaces } from './describe-places';

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
