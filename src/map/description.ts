import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Drawing } from '../style/drawing';
import type { DeckLayer } from './deck/deck-layer';

/** How the pointer meets a layer: points within a few pixels, lines within fewer, areas and labels exactly. */
export type PickKind = 'point' | 'label' | 'line' | 'area';

/** What a layer element wants to see on the map: plain data, compared with what is there. */
export type Description = {
  readonly sources: Readonly<Record<string, GeoJSONSourceSpecification>>;
  /** Image name → how to draw it. A name stands for one drawing: scheme and variant belong in it. */
  readonly images: Readonly<Record<string, Drawing>>;
  /** From bottom to top. */
  readonly layers: readonly LayerSpecification[];
  /** Id of a layer whose features may be picked → how. */
  readonly picks: Readonly<Record<string, PickKind>>;
  readonly states: readonly FeatureState[];
  /** What deck.gl draws, each at the place of the background layer of the same id. All of it may be picked. */
  readonly decks?: readonly DeckLayer[];
  readonly numbering?: readonly Numbering[];
};

/** Ids of layers: of the symbols in `symbols`, those that have no name in `names` have their number in `numbers`. */
export type Numbering = {
  readonly numbers: string;
  readonly names: readonly string[];
  readonly symbols: readonly string[];
};

/** A flag on one feature, read by paint expressions as `['feature-state', flag]`. */
export type FeatureState = { readonly source: string; readonly id: string; readonly flag: string };
