import { customElement } from 'lit/decorators.js';
import { FeatureLayer } from '../parts/feature-layer';
import { describeCities } from './describe-cities';

declare global {
  interface HTMLElementTagNameMap {
    'city-layer': CityLayer;
  }
}

/** The six cities of the corridor. */
@customElement('city-layer')
export class CityLayer extends FeatureLayer {
  protected override readonly describeFeatures = describeCities;
}
