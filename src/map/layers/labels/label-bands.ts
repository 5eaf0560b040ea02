import type { FeatureCollection, LineString } from 'geojson';
import { pointsOf } from '../../../geometry/bounds-of';

import { memoize } from '../../../plan/memoize';
import type { Geo } from '../../../plan/plan';
import type { Lang } from '../../../state/app-state';
import { bandPath } from './band-path';
import { type LabelProperties, labelOf } from './label-of';

/** The paths along which the corridor and the belts are lettered. */
export function labelBands(geo: Geo, language: Lang): FeatureCollection<LineString, LabelProperties> {
  return {
    type: 'FeatureCollection',
    features: pathsOf(geo).map(({ path, properties }) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: path },
      properties: labelOf(properties, language, 1),
    })),
  };
}

const pathsOf = memoize((geo: Geo) => {
  const symbols = [geo.cities, geo.platforms, geo.places].flatMap(({ features }) =>
    features
      .filter(({ properties: { kind, type } }) => kind !== 'place' || type === 'seat' || type === 'station')
      .flatMap(({ geometry }) => pointsOf(geometry)),
  );
  return [geo.corridor, geo.belts]
    .flatMap(({ features }) => features)
    .flatMap(({ geometry, properties }) => {
      const path = geometry.type === 'Polygon' ? bandPath(geometry, symbols) : null;
      return path ? [{ path, properties }] : [];
    });
});
