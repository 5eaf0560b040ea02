import { customElement } from 'lit/decorators.js';
import { FeatureLayer } from '../parts/feature-layer';
import { describePlatforms } from './describe-platforms';

declare global {
  interface HTMLElementTagNameMap {
    'platform-layer': PlatformLayer;
  }
}

/** The platforms of table 2. */
@customElement('platform-layer')
export class PlatformLayer extends FeatureLayer {
  protected override readonly describeFeatures = describePlatforms;
}
