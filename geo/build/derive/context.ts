import type { Features } from '../../../src/plan/plan';
import type { Sources } from '../read/sources';
import { toFeature } from './to-feature';

/** Rivers, railways, metro, expressways, stations, reservoirs and the airport, for orientation. */
export function deriveContext({ context }: Sources): Features {
  const features = context.map(({ geometry, properties: { kind, source: _, ...given } }) =>
    toFeature(geometry, { ...given, kind: 'context', type: kind, geometry_class: 'approximate' }),
  );
  return { type: 'FeatureCollection', features };
}
