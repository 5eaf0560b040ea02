import { customElement } from 'lit/decorators.js';
import { FeatureLayer } from '../parts/feature-layer';
import { describeWater } from './describe-water';

declare global {
  interface HTMLElementTagNameMap {
    'water-layer': WaterLayer;
  }
}

/** Rivers and reservoirs. */
@customElement('water-layer')
export class WaterLayer extends FeatureLayer {
  protected override readonly describeFeatures = describeWater;
}
