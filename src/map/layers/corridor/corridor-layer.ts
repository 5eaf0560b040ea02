import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeCorridor } from './describe-corridor';

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
