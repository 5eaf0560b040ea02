import type { Feature } from 'geojson';
import { toGeometry } from '../geometry/polygons';
import type { Sources } from '../read/sources';
import { formatCollection } from './format-collection';

/** The outlines as they are kept in `geo/places/`, by file name: what a build without network starts from. */
export function formatPlaces({
  boundaries,
  surroundings,
}: Pick<Sources, 'boundaries' | 'surroundings'>): Record<string, string> {
  const areas = [...boundaries].map(
    ([id, polygons]): Feature => ({
      type: 'Feature',
      properties: { id },
      geometry: toGeometry(polygons),
    }),
  );
  const prefectures = surroundings.map(
    ({ polygons, ...properties }): Feature => ({
      type: 'Feature',
      properties,
      geometry: toGeometry(polygons),
    }),
  );
  return {
    'boundaries.geojson': formatCollection({ type: 'FeatureCollection', features: areas }),
    'surroundings.geojson': formatCollection({ type: 'FeatureCollection', features: prefectures }),
  };
}
