import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describePlatforms } from './describe-platforms';

declare global {
  interface HTMLElementTagNameMap {
    'platform-layer': PlatformLayer;
  }
}

/** The platforms of table 2. */
@customElement('platform-layer')
export class PlatformLayer extends MapLayer {
  /** `platforms.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    const flags = { hover: this.hovered, selected: this.selected };
    return describePlatforms(this.data, this.scheme, flags, this.kept);
  }
}
