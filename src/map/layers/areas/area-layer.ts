import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeAreas } from './describe-areas';

declare global {
  interface HTMLElementTagNameMap {
    'area-layer': AreaLayer;
  }
}

/** The ten areas of annex 1 and the border of the city. */
@customElement('area-layer')
export class AreaLayer extends MapLayer {
  /** `counties.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    const flags = { hover: this.hovered, selected: this.selected };
    return describeAreas(this.data, this.scheme, flags, this.kept);
  }
}
