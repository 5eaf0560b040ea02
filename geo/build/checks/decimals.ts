import type { Check } from './check-input';
import { eachFeature } from './lib/each-feature';
import { linesOf } from './lib/lines-of';

/** Coordinates have at most five decimals (about 1 m): more would claim what nobody measured. */
export const decimals: Check = ({ geo }) =>
  eachFeature(geo).flatMap(({ properties, geometry }) => {
    const tooFine = linesOf(geometry)
      .flat()
      .filter((position) => position.some((degrees) => Number(degrees.toFixed(5)) !== degrees));
    if (tooFine.length === 0) return [];
    const reason = `${tooFine.length} position(s) with more than five decimals, the first ${tooFine[0]}`;
    return [{ rule: 'decimals', feature: properties.id, reason }];
  });
