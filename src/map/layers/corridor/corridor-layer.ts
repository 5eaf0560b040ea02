import { customElement } from 'lit/decorators.js';
import { FeatureLayer } from '../parts/feature-layer';
import { describeCorridor } from './describe-corridor';

declare global {
  interface HTMLElementTagNameMap {
    'corridor-layer': CorridorLayer;
  }
}

/** The corridor and its three axes. */
@customElement('corridor-layer')
export class CorridorLayer extends FeatureLayer {
  protected override readonly describeFeatures = describeCorridor;
}
