import type { Geo } from '../../../plan/plan';
import type { Column } from '../../../style/columns/columns-of';
import { areaCentres } from '../parts/area-centres';

/** An area's columns and where they stand, in degrees. */
export type StandingColumn = Column & { readonly at: readonly [number, number] };

/** The columns where they stand: inside their areas, whose names stand below them. */
export function standingColumns({ counties }: Geo, columns: readonly Column[]): StandingColumn[] {
  const centres = areaCentres(counties);
  return columns.flatMap((column) => {
    const at = centres.get(column.id);
    return at ? [{ ...column, at }] : [];
  });
}
