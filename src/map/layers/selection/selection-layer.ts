import type { Feature, Geometry } from 'geojson';
import { customElement, property } from 'lit/decorators.js';
import type { Properties } from '../../../plan/schema/feature';
import { MapLayer } from '../parts/map-layer';
import { describeSelection } from './describe-selection';

declare global {
  interface HTMLElementTagNameMap {
    'selection-layer': SelectionLayer;
  }
}

/** Halo, outline and circle of error of the selected feature. */
@customElement('selection-layer')
export class SelectionLayer extends MapLayer {
  /** null: nothing on the map is selected. */
  @property({ attribute: false }) feature: Feature<Geometry, Properties> | null = null;

  protected override describe() {
    return describeSelection(this.feature, this.scheme);
  }
}
