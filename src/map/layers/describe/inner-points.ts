import type { FeatureCollection, Point } from 'geojson';
import { innerPoint } from '../../../geometry/inner-point';
import type { Features } from '../../../plan/plan';
import { once } from './once';

/** A point well inside each area, with the area's id: where its circle stands. */
export const innerPoints = once(
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
