import { customElement, property } from 'lit/decorators.js';
import { type Geo, geoFiles } from '../../../plan/plan';
import type { PlanLayerId } from '../../../state/layers';
import { type DrawingKind, initialThematic } from '../../../state/thematic';
import type { Classified } from '../../../style/classes/classify';
import { MapLayer } from '../parts/map-layer';
import { noFeatures } from '../parts/no-features';
import { describeLabels, type Names } from './describe-labels';
import { labelBands } from './label-bands';
import { labelPoints } from './label-points';

declare global {
  interface HTMLElementTagNameMap {
    'label-layer': LabelLayer;
  }
}

const noGeo = Object.fromEntries(geoFiles.map((file) => [file, noFeatures])) as Geo;

/** All lettering of the map, in one place so that no label meets another. */
@customElement('label-layer')
export class LabelLayer extends MapLayer {
  /** All files of the map. */
  @property({ attribute: false }) geo: Geo = noGeo;
  /** Layers that are not shown, and so not lettered. */
  @property({ attribute: false }) hiddenLayers: readonly PlanLayerId[] = [];
  /** The measure whose values stand under the areas' names; null: none. */
  @property({ attribute: false }) classified: Classified | null = null;
  /** How the measure is drawn. */
  @property({ attribute: false }) drawing: DrawingKind = initialThematic.drawing;

  /** Nothing has a number in place of a name, so that it is not taken for a rank. */
  @property({ type: Boolean }) numberless = false;

  #names: (Names & { geo: Geo; language: string }) | null = null;

  protected override describe() {
    const { geo, language } = this;
    if (this.#names?.geo !== geo || this.#names.language !== language)
      this.#names = { geo, language, points: labelPoints(geo, language), bands: labelBands(geo, language) };
    const { hiddenLayers: hidden, scheme, classified, drawing, filterMatch, selected, numberless } = this;
    const look = { language, scheme, classified, drawing, filterMatch, selected, numberless };
    return describeLabels(geo, this.#names, hidden, look);
  }
}
