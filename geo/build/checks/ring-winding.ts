import type { Check } from './check-input';
import { eachFeature } from './lib/each-feature';
import { polygonsOf } from './lib/polygons-of';
import { signedArea } from './lib/signed-area';

/** Outer rings run counterclockwise, holes clockwise (RFC 7946, 3.1.6: the right-hand rule). */
export const ringWinding: Check = ({ geo }) =>
  eachFeature(geo).flatMap(({ properties, geometry }) =>
    polygonsOf(geometry).flatMap((rings) =>
      rings
        .map((ring, index) => ({ ring, isOuter: index === 0 }))
        .filter(({ ring, isOuter }) => signedArea(ring) > 0 !== isOuter)
        .map(({ ring, isOuter }) => ({
          rule: 'ring-winding',
          feature: properties.id,
          reason: `the ${isOuter ? 'outer ring' : 'hole'} that begins at ${ring[0]} runs the wrong way`,
        })),
    ),
  );
