import type { Position } from 'geojson';
import type { Features } from '../../../src/plan/plan';
import { toGeometry } from '../geometry/polygons';
import { roundTo } from '../geometry/round-position';
import { tidyPolygons } from '../geometry/tidy-polygons';
import type { Sources } from '../read/sources';
import { toFeature } from './to-feature';

/** 95 % of the full line lies within this distance (metres) of the generalised one, 2 % of its vertices. */
const errorM = 1500;
/** To about 11 m: far finer than the outlines are, and a sixth smaller as a file. */
const coarse = (position: Position) => roundTo(4, position);

/** The prefectures around Jinhua, for the base map. */
export function deriveSurroundings({ surroundings }: Sources): Features {
  const features = surroundings.map(({ id, name_zh, name_en, polygons }) =>
    toFeature(toGeometry(tidyPolygons(polygons, coarse)), {
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
