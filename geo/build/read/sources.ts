import type { Feature, LineString, Point, Position } from 'geojson';
import type { Pack } from '../../../src/plan/pack';
import type { TransportState } from '../../../src/plan/schema/feature';
import type { Polygons } from '../geometry/polygons';

/** A row of `places.csv`. */
export type Anchor = { position: Position; errorM: number };

/** A neighbouring prefecture. */
export type Surrounding = { id: string; name_zh: string; name_en: string; polygons: Polygons };

/** A river, railway, road or point of the base map. */
export type ContextFeature = Feature<
  LineString | Point,
  {
    id: string;
    kind: string;
    name_zh: string;
    name_en: string;
    ref: string | null;
    state: TransportState | null;
    opened: string | null;
    planned: string | null;
    as_of: string | null;
    /** Where state and dates are from; null where there are none. */
    source: string | null;
    error_m: number;
  }
>;

/** Everything the GeoJSON files are built from, WGS 84. */
export type Sources = {
  pack: Pack;
  /** Rows of `places.csv` by their id. */
  anchors: ReadonlyMap<string, Anchor>;
  /** The ten areas by id, sharing the vertices of their borders. */
  boundaries: ReadonlyMap<string, Polygons>;
  surroundings: readonly Surrounding[];
  context: readonly ContextFeature[];
};
