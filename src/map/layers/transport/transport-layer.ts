import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeTransport } from './describe-transport';

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
