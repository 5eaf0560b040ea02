import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeBelts } from './describe-belts';

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
