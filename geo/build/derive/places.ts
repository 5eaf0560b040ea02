import type { Features } from '../../../src/plan/plan';
import type { Sources } from '../read/sources';
import { findAnchor } from './find-anchor';
import { toFeature } from './to-feature';

/** Supporting places, seats and stations that somebody has located. */
export function derivePlaces(sources: Sources): Features {
  const features = sources.pack.places.places.flatMap(
    ({ id, type, name, area, anchor, cites, transport }) => {
      if (anchor === null) return [];
      const { position, errorM } = findAnchor(sources, anchor);
      const [cite] = cites;
      return toFeature(
        { type: 'Point', coordinates: position },
        {
          id,
          kind: 'place',
          type,
          name_zh: name.zh,
          name_en: name.en,
          area,
          geometry_class: 'approximate',
          error_m: errorM,
          ...(transport && { state: transport.state, opened: transport.opened, as_of: transport.as_of }),
          cites: cite === undefined ? {} : { name_zh: cite },
        },
      );
    },
  );
  return { type: 'FeatureCollection', features };
}
