import type { FeatureCollection, Polygon } from 'geojson';
import type { Sources } from '../read/sources';
import { adcodes } from './adcodes';
import { makeBoundaries, type Outlines } from './make-boundaries';
import { prefectures } from './prefectures';

const areas = [...Object.values(adcodes), 'jinhua-edz'];

/** New outlines as sources: the ten areas and, where `outlines` has them, the prefectures around. */
export function fitOutlines(
  outlines: Outlines,
  zone: FeatureCollection<Polygon>,
): Pick<Sources, 'boundaries'> & Partial<Pick<Sources, 'surroundings'>> {
  const made = makeBoundaries(outlines, zone);
  const pick = (id: string) => {
    const polygons = made.get(id);
    return polygons ? [polygons] : [];
  };
  const boundaries = new Map(areas.flatMap((id) => pick(id).map((polygons) => [id, polygons] as const)));
  const surroundings = prefectures.flatMap(({ id, zh, en }) =>
    pick(id).map((polygons) => ({ id, name_zh: zh, name_en: en, polygons })),
  );
  return surroundings.length > 0 ? { boundaries, surroundings } : { boundaries };
}
