import type { FeatureCollection, Point } from 'geojson';
import { innerPoint } from '../../../geometry/inner-point';
import { memoize } from '../../../plan/memoize';
import type { Features } from '../../../plan/plan';

/** A point well inside each area, with the area's id: where its circle stands. */
export const innerPoints = memoize(
  ({ features }: Features): FeatureCollection<Point, { readonly id: string }> => ({
    type: 'FeatureCollection',
    features: features.flatMap(({ geometry, properties: { id } }) => {
      const coordinates = innerPoint(geometry);
      return coordinates
        ? [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { id } } as const]
        : [];
    }),
  }),
);
