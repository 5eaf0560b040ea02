import { customElement } from 'lit/decorators.js';
import { FeatureLayer } from '../parts/feature-layer';
import { describeBelts } from './describe-belts';

declare global {
  interface HTMLElementTagNameMap {
    'belt-layer': BeltLayer;
  }
}

/** The two belts. */
@customElement('belt-layer')
export class BeltLayer extends FeatureLayer {
  protected override readonly describeFeatures = describeBelts;
}
