import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../plan/plan';
import { describeBelts } from './describe/describe-belts';
import { noFeatures } from './describe/no-features';
import { MapLayer } from './map-layer';

declare global {
  interface HTMLElementTagNameMap {
    'belt-layer': BeltLayer;
  }
}

/** The two belts. */
@customElement('belt-layer')
export class BeltLayer extends MapLayer {
  /** `belts.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    const flags = { hover: this.hovered, selected: this.selected };
    return describeBelts(this.data, this.scheme, flags, this.kept);
  }
}
