import type { Check } from './check-input';
import { covers } from './lib/covers';
import { linesOf } from './lib/lines-of';

/** The corridor's band covers its six cities. */
export const corridorMissesCity: Check = ({ geo }) => {
  const bands = geo.corridor.features.filter(({ properties }) => properties.kind === 'corridor');
  return geo.cities.features
    .filter(({ geometry }) =>
      linesOf(geometry).some(([position]) => position && !bands.some((band) => covers(band, position))),
    )
    .map(({ properties }) => ({
      rule: 'corridor-misses-city',
      feature: properties.id,
      reason: 'lies outside the corridor',
    }));
};
