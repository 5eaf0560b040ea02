import type { FilterSpecification, GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Drawing } from '../style/drawing';
import type { DeckLayer } from './deck/deck-layer';
import type { FeatureState } from './description';

/** One change to the map. `before` is the layer above; undefined: on top. */
export type Operation =
  | { readonly op: 'remove-layer'; readonly id: string }
  | { readonly op: 'remove-source'; readonly id: string }
  | { readonly op: 'remove-image'; readonly id: string }
  | { readonly op: 'add-image'; readonly id: string; readonly drawing: Drawing }
  | { readonly op: 'add-source'; readonly id: string; readonly source: GeoJSONSourceSpecification }
  | { readonly op: 'set-data'; readonly id: string; readonly data: GeoJSONSourceSpecification['data'] }
  | { readonly op: 'add-layer'; readonly layer: LayerSpecification; readonly before: string | undefined }
  | { readonly op: 'move-layer'; readonly id: string; readonly before: string | undefined }
  | { readonly op: 'set-paint'; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly op: 'set-layout'; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly op: 'set-filter'; readonly id: string; readonly filter: FilterSpecification | undefined }
  | { readonly op: 'set-zoom'; readonly id: string; readonly range: readonly [number, number] }
  | { readonly op: 'set-state'; readonly state: FeatureState }
  | { readonly op: 'remove-state'; readonly state: FeatureState }
  | { readonly op: 'show-decks'; readonly decks: readonly DeckLayer[] };
