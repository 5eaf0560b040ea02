import type { Features } from '../../../src/plan/plan';
import type { Sources } from '../read/sources';
import { findAnchor } from './find-anchor';
import { orientationOf } from './orientation-of';
import { toFeature } from './to-feature';

/** The six cities of box 1, as points. */
export function deriveCities(sources: Sources): Features {
  const { cities } = sources.pack.layout.layout;
  const features = cities.map(({ id, name, area, anchor, cite, phrases }) => {
    const { position, errorM } = findAnchor(sources, anchor);
    return toFeature(
      { type: 'Point', coordinates: position },
      {
        id,
        kind: 'city',
        name_zh: name.zh,
        name_en: name.en,
        area,
        level_zh: '走廊六城',
        level_en: 'corridor city',
        ...orientationOf(sources.pack, phrases),
        geometry_class: 'approximate',
        error_m: errorM,
        cites: { name_zh: cite },
        derived: ['industries'],
      },
    );
  });
  return { type: 'FeatureCollection', features };
}
