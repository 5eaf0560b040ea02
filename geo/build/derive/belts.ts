import type { Position } from 'geojson';
import type { Features } from '../../../src/plan/plan';
import { unite } from '../geometry/unite';
import type { Sources } from '../read/sources';
import { beltBand } from './belt-band';
import { findAnchor } from './find-anchor';
import { findBoundary } from './find-boundary';
import { orientationOf } from './orientation-of';
import { sumsOf } from './sums-of';
import { toFeature } from './to-feature';

/** The two belts: schematic bands through the seats of their members. */
export function deriveBelts(sources: Sources): Features {
  const { pack, boundaries } = sources;
  const city = unite([...boundaries.keys()].map((area) => findBoundary(sources, area)));
  const features = pack.layout.layout.belts.map(({ id, name, cite, members, phrases }) =>
    toFeature(beltBand(fromNorthWest(members.map((member) => seatOf(sources, member))), city), {
      id,
      kind: 'belt',
      name_zh: name.zh,
      name_en: name.en,
      level_zh: '科创产业联动发展带',
      level_en: 'innovation and industry belt',
      ...orientationOf(pack, phrases),
      ...sumsOf(pack, members),
      geometry_class: 'schematic',
      cites: { name_zh: cite },
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** The seat of an area's government: `places.json` has one for each county. */
function seatOf(sources: Sources, area: string): Position {
  const seat = sources.pack.places.places.find((place) => place.type === 'seat' && place.area === area);
  if (!seat?.anchor) throw new Error(`no seat of ${area} is located`);
  return findAnchor(sources, seat.anchor).position;
}

/**
 * Seats in the order of the map rather than of the plan: both belts run from the north-west to the
 * south-east, and 东阳–浦江–磐安 as the plan lists them would double back.
 */
function fromNorthWest(seats: readonly Position[]): Position[] {
  return [...seats].sort(([x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) => x1 - y1 - (x2 - y2));
}
