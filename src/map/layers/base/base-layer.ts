import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeBase } from './describe-base';

declare global {
  interface HTMLElementTagNameMap {
    'base-layer': BaseLayer;
  }
}

/** The ground: sea and the neighbouring prefectures. */
@customElement('base-layer')
export class BaseLayer extends MapLayer {
  /** `surroundings.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;

  protected override describe() {
    return describeBase(this.data, this.scheme);
  }
}
