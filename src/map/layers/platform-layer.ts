import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../plan/plan';
import { describePlatforms } from './describe/describe-platforms';
import { noFeatures } from './describe/no-features';
import { MapLayer } from './map-layer';

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
