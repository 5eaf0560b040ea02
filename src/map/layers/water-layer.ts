import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../plan/plan';
import { describeWater } from './describe/describe-water';
import { noFeatures } from './describe/no-features';
import { MapLayer } from './map-layer';

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
