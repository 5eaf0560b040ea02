import { customElement } from 'lit/decorators.js';
import { FeatureLayer } from '../parts/feature-layer';
import { describeTransport } from './describe-transport';

declare global {
  interface HTMLElementTagNameMap {
    'transport-layer': TransportLayer;
  }
}

/** Expressways, railways and the metro. */
@customElement('transport-layer')
export class TransportLayer extends FeatureLayer {
  protected override readonly describeFeatures = describeTransport;
}
