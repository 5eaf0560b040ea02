import type { FeatureCollection, Point } from 'geojson';
import { pointsOf } from '../../../geometry/bounds-of';
import { innerPoint } from '../../../geometry/inner-point';

import { memoize } from '../../../plan/memoize';
import type { Geo } from '../../../plan/plan';
import type { Lang } from '../../../state/app-state';
import { areaCentres } from '../parts/area-centres';
import { featureNumbers } from '../parts/feature-numbers';
import { labelBands } from './label-bands';
import { type LabelProperties, labelOf } from './label-of';

const collections = ['surroundings', 'counties', 'cities', 'platforms', 'places'] as const;

/** One point per label of everything that is lettered at a point. */
export function labelPoints(geo: Geo, language: Lang): FeatureCollection<Point, LabelProperties> {
  const numbers = featureNumbers(geo);
  return {
    type: 'FeatureCollection',
    features: placesOf(geo).map(({ at, part, properties }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: labelOf(properties, language, part, numbers.get(properties.id)),
    })),
  };
}

/** Where labels stand is the same in all languages: areas keep clear of symbols and of the bands' names. */
const placesOf = memoize((geo: Geo) => {
  const symbols = [geo.cities, geo.platforms].flatMap(({ features }) => features);
  const taken = [
    ...symbols.flatMap(({ geometry }) => pointsOf(geometry)),
    ...labelBands(geo, 'zh').features.flatMap(({ geometry }) => geometry.coordinates),
  ];
  return collections
    .flatMap((file) => geo[file].features)
    .flatMap(({ geometry, properties }) => {
      const inner = innerPoint(geometry, taken);
      return (inner ? [inner] : pointsOf(geometry)).map((at, index) => ({ at, properties, part: index + 1 }));
    });
});

/** The areas' names where their circles and columns stand. */
export function markPoints({ counties }: Geo, language: Lang): FeatureCollection<Point, LabelProperties> {
  const centres = areaCentres(counties);
  return {
    type: 'FeatureCollection',
    features: counties.features.flatMap(({ properties }) => {
      const at = centres.get(properties.id);
      if (!at) return [];
      const geometry = { type: 'Point' as const, coordinates: [...at] };
      return [{ type: 'Feature' as const, geometry, properties: labelOf(properties, language, 1) }];
    }),
  };
}
