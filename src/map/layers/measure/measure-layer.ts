import { customElement, property } from 'lit/decorators.js';
import type { Features } from '../../../plan/plan';
import { type DrawingKind, initialThematic } from '../../../state/thematic';
import type { Classified } from '../../../style/classes/classify';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeMeasure } from './describe-measure';

declare global {
  interface HTMLElementTagNameMap {
    'measure-layer': MeasureLayer;
  }
}

/** The thematic map: a measure of the areas as colour or as circles. */
@customElement('measure-layer')
export class MeasureLayer extends MapLayer {
  /** `counties.geojson`. */
  @property({ attribute: false }) data: Features = noFeatures;
  /** null: no measure is shown. */
  @property({ attribute: false }) classified: Classified | null = null;
  @property({ attribute: false }) drawing: DrawingKind = initialThematic.drawing;
  /** Ids of areas to point out. */
  @property({ attribute: false }) emphasised: readonly string[] = [];

  protected override describe() {
    const { hovered: hover, selected, emphasised } = this;
    const flags = { hover, selected, emphasised };
    return describeMeasure(this.data, this.classified, this.drawing, this.scheme, flags, this.filterMatch);
  }
}
