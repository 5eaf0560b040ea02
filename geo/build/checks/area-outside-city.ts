import type { Check } from './check-input';
import { distanceOutside } from './lib/distance-outside';
import { eachFeature } from './lib/each-feature';
import { sampled } from './lib/sampled';

/** Rounding to five decimals moves a position on the border by up to a metre; a line between two, a few. */
const toleranceM = 10;

/** Everything the plan places in Jinhua lies in the union of its ten areas. */
export const areaOutsideCity: Check = ({ geo }) =>
  eachFeature(geo, ['corridor', 'cities', 'platforms', 'places']).flatMap(({ properties, geometry }) => {
    const outside = sampled(geometry)
      .map((position) => ({ position, metres: distanceOutside(position, geo.counties.features) }))
      .filter(({ metres }) => metres > toleranceM)
      .sort((a, b) => b.metres - a.metres);
    if (!outside[0]) return [];
    const { position, metres } = outside[0];
    const reason = `${position} lies ${Math.round(metres)} m outside the city`;
    return [{ rule: 'area-outside-city', feature: properties.id, reason }];
  });
