import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeWater } from './describe-water';

declare global {
  interface HTMLElementTagNameMap {
    'water-layer': WaterLayer;
  }
}

/** Rivers and reservoirs. */
@customElement('water-layer')
export class WaterLayer extends MapLayer {
  /** `context.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    return describeWater(this.data, this.scheme);
  }
}
