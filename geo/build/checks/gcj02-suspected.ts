import { distance } from '@turf/distance';
import type { Check, CheckInput } from './check-input';
import type { Controls } from './controls';
import { covers } from './lib/covers';
import { linesOf } from './lib/lines-of';
import { seatsOf } from './lib/seats-of';

/** Boundary sources agree within about 120 m; reading GCJ-02 as WGS 84 moves everything by about 470 m. */
const toleranceM = 150;

/**
 * Every area holds its seat, and borders meet where the control points say: otherwise the datum is off.
 * Two files may disagree about one junction, so only when most are missed is the datum suspected.
 */
export const gcj02Suspected: Check = (input) => {
  const problem = (feature: string, reason: string) => ({ rule: 'gcj02-suspected', feature, reason });
  const seats = input.geo.counties.features.flatMap((area) =>
    seatsOf(input, area.properties.id)
      .filter((seat) => !covers(area, seat))
      .map((seat) => problem(area.properties.id, `does not hold its seat at ${seat}`)),
  );
  const { junctions } = input.controls;
  const missed = junctions
    .map((junction) => ({ ...junction, metres: missedBy(input, junction) }))
    .filter(({ metres }) => metres > toleranceM);
  if (missed.length <= junctions.length / 2) return seats;
  const junctionProblems = missed.map(({ areas, at, metres }) =>
    problem(areas.join(', '), `their borders meet ${Math.round(metres)} m from ${at}`),
  );
  return [...seats, ...junctionProblems];
};

/** Distance from a control point to the nearest position that all its areas share; infinite without one. */
function missedBy({ geo }: CheckInput, { areas, at }: Controls['junctions'][number]): number {
  const [first = new Set<string>(), ...others] = areas.map((id) => {
    const area = geo.counties.features.find(({ properties }) => properties.id === id);
    return new Set(area ? linesOf(area.geometry).flat().map(String) : []);
  });
  const shared = [...first].filter((position) => others.every((positions) => positions.has(position)));
  return Math.min(
    ...shared.map((position) => distance(position.split(',').map(Number), at, { units: 'meters' })),
  );
}
