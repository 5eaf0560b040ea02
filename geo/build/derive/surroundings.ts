import type { Features } from '../../../src/plan/plan';
import { toGeometry } from '../geometry/polygons';
import type { Sources } from '../read/sources';
import { toFeature } from './to-feature';

/** Generalised to 2 % of the vertices; measured against the full line. */
const errorM = 1000;

/** The prefectures around Jinhua, for the base map. */
export function deriveSurroundings({ surroundings }: Sources): Features {
  const features = surroundings.map(({ id, name_zh, name_en, polygons }) =>
    toFeature(toGeometry(polygons), {
      id,
      kind: 'surrounding',
      name_zh,
      name_en,
      level_zh: id === 'shanghai' ? '直辖市' : '地级市',
      level_en: id === 'shanghai' ? 'municipality' : 'prefecture-level city',
      geometry_class: 'boundary',
      error_m: errorM,
    }),
  );
  return { type: 'FeatureCollection', features };
}
