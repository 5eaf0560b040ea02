import { innerPoint } from '../../../geometry/inner-point';
import { memoize } from '../../../plan/memoize';
import type { Features } from '../../../plan/plan';

/** Area id → a point well inside it, in degrees: where its circle or column stands, and its name beside that. */
export const areaCentres = memoize(
  ({ features }: Features): ReadonlyMap<string, readonly [number, number]> =>
    new Map(
      features.flatMap(({ geometry, properties: { id } }) => {
        const [lng, lat] = innerPoint(geometry) ?? [];
        return lng === undefined || lat === undefined ? [] : [[id, [lng, lat]] as const];
      }),
    ),
);
