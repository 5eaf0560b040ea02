import type { Check } from './check-input';
import { crossings } from './lib/crossings';
import { eachFeature } from './lib/each-feature';
import { polygonsOf } from './lib/polygons-of';

/** The rings of a polygon neither cross nor touch, themselves or each other. */
export const selfIntersection: Check = ({ geo }) =>
  eachFeature(geo).flatMap(({ properties, geometry }) =>
    polygonsOf(geometry)
      .flatMap(crossings)
      .map((position) => ({
        rule: 'self-intersection',
        feature: properties.id,
        reason: `the outline crosses or touches itself at the edge from ${position}`,
      })),
  );
