import { innerPoint } from '../../../geometry/inner-point';
import { memoize } from '../../../plan/memoize';
import type { Geo } from '../../../plan/plan';
import type { Column } from '../../../style/columns/columns-of';
import { labelPoints } from '../labels/label-points';

/** An area's columns and where they stand, in degrees. */
export type StandingColumn = Column & { readonly at: readonly [number, number] };

/** The columns where they stand: inside their areas, clear of the names of areas, cities and platforms. */
export function standingColumns(geo: Geo, columns: readonly Column[]): StandingColumn[] {
  const stands = standsOf(geo);
  return columns.flatMap((column) => {
    const at = stands.get(column.id);
    return at ? [{ ...column, at }] : [];
  });
}

const standsOf = memoize((geo: Geo): ReadonlyMap<string, readonly [number, number]> => {
  const taken = labelPoints(geo, 'zh')
    .features.filter(({ properties: { kind } }) => ['area', 'city', 'platform'].includes(kind))
    .map(({ geometry }) => geometry.coordinates);
  return new Map(
    geo.counties.features.flatMap(({ properties, geometry }) => {
      const [lng, lat] = innerPoint(geometry, taken) ?? [];
      return lng === undefined || lat === undefined ? [] : [[properties.id, [lng, lat]] as const];
    }),
  );
});
