import type { Check } from './check-input';
import { eachFeature } from './lib/each-feature';
import { linesOf } from './lib/lines-of';

/** No position stands twice in a row. */
export const duplicateVertex: Check = ({ geo }) =>
  eachFeature(geo).flatMap(({ properties, geometry }) =>
    linesOf(geometry).flatMap((line) =>
      line
        .filter((position, i) => i > 0 && String(position) === String(line[i - 1]))
        .map((position) => ({
          rule: 'duplicate-vertex',
          feature: properties.id,
          reason: `${position} stands twice in a row`,
        })),
    ),
  );
