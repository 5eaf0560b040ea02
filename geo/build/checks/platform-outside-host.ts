import type { Check } from './check-input';
import { distanceOutside } from './lib/distance-outside';
import type { PackFeature } from './lib/each-feature';
import { linesOf } from './lib/lines-of';
import { sampled } from './lib/sampled';

const roundingM = 10;

/**
 * A platform lies in its host area, within its stated error. Where it is drawn as points, these are its
 * blocks in order, and each lies in the block's own host area; an outline lies in the host areas together.
 */
export const platformOutsideHost: Check = ({ pack, geo }) =>
  geo.platforms.features.flatMap(({ properties, geometry }) => {
    const blocks = pack.platforms.platforms.find(({ id }) => id === properties.id)?.blocks ?? [];
    const tolerance = Math.max(properties.error_m ?? 0, roundingM);
    const hosts = (ids: readonly string[]): PackFeature[] =>
      geo.counties.features.filter((area) => ids.includes(area.properties.id));
    const problem = (reason: string) => ({
      rule: 'platform-outside-host',
      feature: properties.id,
      reason,
    });

    if (geometry.type !== 'Point' && geometry.type !== 'MultiPoint') {
      const areas = hosts(blocks.map(({ area }) => area));
      const farthest = Math.max(...sampled(geometry).map((position) => distanceOutside(position, areas)));
      return farthest > tolerance ? [problem(`the outline leaves it by ${Math.round(farthest)} m`)] : [];
    }
    const points = linesOf(geometry).flat();
    if (points.length !== blocks.length) {
      return [problem(`${points.length} point(s) for ${blocks.length} block(s)`)];
    }
    return blocks.flatMap(({ id, area }, i) => {
      const metres = distanceOutside(points[i] ?? [], hosts([area]));
      return metres > tolerance ? [problem(`${id} lies ${Math.round(metres)} m outside ${area}`)] : [];
    });
  });
