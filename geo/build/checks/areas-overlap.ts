import type { Check } from './check-input';
import { signedArea } from './lib/signed-area';
import { unsharedLoops } from './lib/unshared-loops';

/** The ten areas neither overlap nor leave gaps, and neighbours share their border position by position. */
export const areasOverlap: Check = ({ geo }) => {
  const { loops, doubled } = unsharedLoops(geo.counties.features);
  const bySize = loops
    .map(({ ring, areas }) => ({ ring, areas, squareMetres: signedArea(ring) }))
    .sort((a, b) => b.squareMetres - a.squareMetres);
  // The largest loop is the border of the city; it runs counterclockwise, and so does an overlap.
  const faults = bySize.slice(1).map(({ ring, areas, squareMetres }) => {
    const size = `${Math.round(Math.abs(squareMetres))} m² at ${ring[0]}`;
    return squareMetres > 0
      ? { rule: 'areas-overlap', feature: areas.join(', '), reason: `claimed twice or set apart: ${size}` }
      : { rule: 'areas-gap', feature: areas.join(', '), reason: `belongs to no area: ${size}` };
  });
  return [
    ...faults,
    ...doubled.map(({ areas, at }) => ({
      rule: 'areas-overlap',
      feature: areas.join(', '),
      reason: `both run the same way along the edge from ${at}`,
    })),
  ];
};
