import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeCities } from './describe-cities';

declare global {
  interface HTMLElementTagNameMap {
    'city-layer': CityLayer;
  }
}

/** The six cities of the corridor. */
@customElement('city-layer')
export class CityLayer extends MapLayer {
  /** `cities.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    const flags = { hover: this.hovered, selected: this.selected };
    return describeCities(this.data, this.scheme, flags, this.kept);
  }
}
