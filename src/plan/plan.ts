import type { FeatureCollection, Geometry } from 'geojson';
import type { Area } from './schema/area';
import type { Citation } from './schema/citation';
import type { PlanDocument, Section } from './schema/document';
import type { Count, Fact } from './schema/fact';
import type { Properties } from './schema/feature';
import type { Indicator, Target } from './schema/indicator';
import type { Industry, Segment } from './schema/industry';
import type { Axis, Belt, City, Corridor, Layout } from './schema/layout';
import type { Verb } from './schema/phrase';
import type { Place } from './schema/place';
import type { Platform } from './schema/platform';

/** The GeoJSON files of `geo/`, without `.geojson`. */
export const geoFiles = [
  'counties',
  'corridor',
  'belts',
  'cities',
  'platforms',
  'places',
  'context',
  'surroundings',
] as const;

export type GeoFile = (typeof geoFiles)[number];

export type Features = FeatureCollection<Geometry, Properties>;

/** All files of the map. */
export type Geo = Readonly<Record<GeoFile, Features>>;

/** Anything that has a card. `municipality` is Jinhua itself. */
export type Entity =
  | { kind: 'municipality'; id: string; record: Area }
  | { kind: 'area'; id: string; record: Area }
  | { kind: 'corridor'; id: string; record: Corridor }
  | { kind: 'axis'; id: string; record: Axis }
  | { kind: 'belt'; id: string; record: Belt }
  | { kind: 'city'; id: string; record: City }
  | { kind: 'platform'; id: string; record: Platform }
  | { kind: 'place'; id: string; record: Place };

export type EntityKind = Entity['kind'];

/** The whole plan in memory, frozen: what every panel and layer reads. */
export type Plan = {
  readonly document: PlanDocument;
  readonly sections: ReadonlyMap<string, Section>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly verbs: ReadonlyMap<string, Verb>;
  /** Jinhua, the city row of annex 1. */
  readonly municipality: Area;
  /** The ten areas of annex 1, in its order. */
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly industries: ReadonlyMap<string, Industry>;
  readonly segments: ReadonlyMap<string, Segment>;
  readonly layout: Layout;
  readonly platforms: readonly Platform[];
  readonly places: readonly Place[];
  readonly targets: readonly Target[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly counts: readonly Count[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly geo: Geo;
};
