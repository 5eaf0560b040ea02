import { customElement } from 'lit/decorators.js';
import { FeatureLayer } from '../parts/feature-layer';
import { describePlaces } from './describe-places';

declare global {
  interface HTMLElementTagNameMap {
    'place-layer': PlaceLayer;
  }
}

/** Supporting places, seats and stations. */
@customElement('place-layer')
export class PlaceLayer extends FeatureLayer {
  protected override readonly describeFeatures: FeatureLayer['describeFeatures'] = (
    places,
    scheme,
    _,
    filterMatch,
  ) => describePlaces(places, scheme, filterMatch);
}
