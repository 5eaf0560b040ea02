import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../plan/plan';
import { describeCorridor } from './describe/describe-corridor';
import { noFeatures } from './describe/no-features';
import { MapLayer } from './map-layer';

declare global {
  interface HTMLElementTagNameMap {
    'corridor-layer': CorridorLayer;
  }
}

/** The corridor and its three axes. */
@customElement('corridor-layer')
export class CorridorLayer extends MapLayer {
  /** `corridor.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    const flags = { hover: this.hovered, selected: this.selected };
    return describeCorridor(this.data, this.scheme, flags, this.kept);
  }
}
