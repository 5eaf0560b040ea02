import type { TemplateResult } from 'lit';
import type { StaticValue } from 'lit/static-html.js';
import type { Geo, GeoFile } from '../../../plan/plan';
import type { Properties } from '../../../plan/schema/feature';
import type { Bilingual } from '../../../plan/schema/naming';
import type { PlanLayerId } from '../../../state/layers';
import type { Drawing } from '../../../style/drawing';
import type { MapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import type { Frame } from '../../drawing/frame';
import type { ShapeParts } from '../../drawing/shape-template';
import type { LegendItem } from './legend-item';

/** What a layer is drawn from that neither pointer nor selection changes. */
export type Ground = {
  readonly geo: Geo;
  readonly frame: Frame;
  readonly colours: MapColours;
  /** A measure is shown. */
  readonly measured: boolean;
};

/** How a layer is drawn without WebGL. Shapes and symbols can be pointed at, and reached by keyboard; lines cannot. */
export type StaticDrawing =
  | {
      readonly kind: 'shapes';
      readonly parts: ShapeParts;
      /** What lies over the shapes. */
      readonly over?: (ground: Ground) => TemplateResult;
    }
  | { readonly kind: 'lines'; readonly draw: (ground: Ground) => TemplateResult }
  | {
      readonly kind: 'symbols';
      readonly symbol: (properties: Properties, scheme: Scheme) => Drawing;
      /** Of the symbol's own size. */
      readonly scale: number;
    };

/** What is said of a layer wherever it leaves the atlas. */
export type LayerTerms = {
  /** What others hold of it, beside our own licence; `boundaries`: whoever drew the outlines in use. */
  readonly others: Bilingual | 'boundaries' | null;
  /** What nobody should take the layer for. */
  readonly notice: Bilingual;
};

/** All that the atlas knows of a layer that a reader can show, hide and fade. */
export type LayerEntry<Id extends PlanLayerId = PlanLayerId> = {
  /** Links carry it, so it stays for good. */
  readonly id: Id;
  readonly name: Bilingual;
  /** Its name in files that leave the atlas, where that is another. */
  readonly fullName?: Bilingual;
  /** Its element, a `FeatureLayer`, which describes it for WebGL. */
  readonly tag: StaticValue;
  readonly file: GeoFile;
  /** Which features of the file are its own; left out: all. */
  readonly owns?: (properties: Properties) => boolean;
  /** What a click on a feature does. `nothing`: it is there for orientation, no part of the plan, and no filter speaks of it. */
  readonly click: 'select' | 'nothing';
  /** Measures are of its features, and drawn in their place; all other layers then step back. */
  readonly measured?: true;
  /** What a reader has to know to find it on the map. */
  readonly note?: Bilingual;
  readonly drawing: StaticDrawing;
  /** Its symbols in the legend, of `features` alone; `geo` is all that can be seen. */
  readonly legend: (features: readonly Properties[], geo: Geo) => readonly LegendItem[];
  /** Its symbols say all: a printed legend leaves its name out. */
  readonly untitled?: true;
  readonly terms: LayerTerms;
};

/** The features of a layer. */
export function featuresOf({ file, owns = () => true }: LayerEntry, geo: Geo): Geo[GeoFile]['features'] {
  return geo[file].features.filter(({ properties }) => owns(properties));
}
