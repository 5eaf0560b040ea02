import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../plan/plan';
import { describeCities } from './describe/describe-cities';
import { noFeatures } from './describe/no-features';
import { MapLayer } from './map-layer';

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
