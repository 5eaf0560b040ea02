import type { Check } from './check-input';
import { eachFeature } from './lib/each-feature';
import { polygonsOf } from './lib/polygons-of';

/** A ring has at least four positions and ends where it begins (RFC 7946, 3.1.6). */
export const ringClosed: Check = ({ geo }) =>
  eachFeature(geo).flatMap(({ properties, geometry }) =>
    polygonsOf(geometry)
      .flat()
      .filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))
      .map((ring) => ({
        rule: 'ring-closed',
        feature: properties.id,
        reason: `a ring of ${ring.length} positions begins at ${ring[0]} and ends at ${ring.at(-1)}`,
      })),
  );
