import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../plan/plan';
import { describeTransport } from './describe/describe-transport';
import { noFeatures } from './describe/no-features';
import { MapLayer } from './map-layer';

declare global {
  interface HTMLElementTagNameMap {
    'transport-layer': TransportLayer;
  }
}

/** Expressways, railways and the metro. */
@customElement('transport-layer')
export class TransportLayer extends MapLayer {
  /** `context.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    return describeTransport(this.data, this.scheme);
  }
}
