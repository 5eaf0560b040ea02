import distance from '@turf/distance';
import type { Check } from './check-input';
import { covers } from './lib/covers';
import { linesOf } from './lib/lines-of';
import { seatsOf } from './lib/seats-of';

/** Boundary sources agree within about 120 m; reading GCJ-02 as WGS 84 moves everything by about 470 m. */
const toleranceM = 150;

/** Borders meet where the control points say, and every area holds its seat: otherwise the datum is off. */
export const gcj02Suspected: Check = (input) => {
  const { features } = input.geo.counties;
  const problem = (feature: string, reason: string) => ({ rule: 'gcj02-suspected', feature, reason });
  const seats = features.flatMap((area) =>
    seatsOf(input, area.properties.id)
      .filter((seat) => !covers(area, seat))
      .map((seat) => problem(area.properties.id, `does not hold its seat at ${seat}`)),
  );
  const junctions = input.controls.junctions.flatMap(({ areas, at }) => {
    const [first = new Set<string>(), ...others] = areas.map((id) => {
      const area = features.find(({ properties }) => properties.id === id);
      return new Set(area ? linesOf(area.geometry).flat().map(String) : []);
    });
    const shared = [...first].filter((position) => others.every((positions) => positions.has(position)));
    const metres = Math.min(
      ...shared.map((position) => distance(position.split(',').map(Number), at, { units: 'meters' })),
    );
    if (metres <= toleranceM) return [];
    return [problem(areas.join(', '), `their borders meet ${Math.round(metres)} m from ${at}`)];
  });
  return [...seats, ...junctions];
};
