import { customElement } from 'lit/decorators.js';
import { FeatureLayer } from '../parts/feature-layer';
import { describeAreas } from './describe-areas';

declare global {
  interface HTMLElementTagNameMap {
    'area-layer': AreaLayer;
  }
}

/** The ten areas of annex 1 and the border of the city. */
@customElement('area-layer')
export class AreaLayer extends FeatureLayer {
  protected override readonly describeFeatures = describeAreas;
}
