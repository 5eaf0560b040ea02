import type { Feature, Geometry } from 'geojson';
import { featureOf } from '../../../plan/feature-of';
import type { Plan } from '../../../plan/plan';
import type { Properties } from '../../../plan/schema/feature';
import { holdsKey, keyOf, tokensOf } from './word-keys';

type Located = Feature<Geometry, Properties>;

/** Degrees with their minutes and seconds where there are any, and the side of the world. */
const angle =
  /([NSEW北南东西])?\s*(\d+(?:\.\d+)?)\s*(?:[°度]\s*(?:(\d+(?:\.\d+)?)\s*['′分]\s*)?(?:(\d+(?:\.\d+)?)\s*["″秒]\s*)?)?([NSEW])?/giu;

/**
 * Latitude and longitude in degrees, with a comma between, of a text with two numbers: in either order, since north
 * of China’s south no latitude is above 60; null where it is no point. Five decimals are a metre.
 */
export function coordinatesIn(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[，、;；]/g, ',');
  if (!/^[\d\s.,°度'′分"″秒NSEW北南东西纬经:：]+$/iu.test(plain)) return null;
  const found = [...plain.replace(/[纬经:：]/gu, ' ').matchAll(angle)].map(
    ([, , degrees, minutes = 0, seconds = 0]) =>
      Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600,
  );
  if (found.length !== 2) return null;
  const [latitude = 0, longitude = 0] = found.toSorted((a, b) => a - b);
  if (latitude > 60 || longitude < 60 || longitude > 180) return null;
  return [latitude, longitude].map((each) => Number(each.toFixed(5))).join(',');
}

/** What a text points at: coordinates, or the place, station, platform or city that bears the name; null: nothing. */
export function pointIn(plan: Plan, text: string): string | null {
  const coordinates = coordinatesIn(text);
  if (coordinates) return coordinates;
  const key = keyOf(tokensOf(text));
  const having = (fits: (name: string) => boolean) =>
    located(plan).find(({ properties: { name_zh, name_en } }) =>
      [name_zh, name_en].some((name) => fits(keyOf(tokensOf(name)))),
    )?.properties.id ?? null;
  if (!key) return null;
  return having((name) => name === key) ?? having((name) => holdsKey(name, key));
}

/** Everything that is a point with a stated error. */
function located({ geo }: Plan): readonly Located[] {
  return [geo.places, geo.platforms, geo.cities, geo.context]
    .flatMap(({ features }) => features)
    .filter(({ geometry, properties }) => geometry.type === 'Point' && properties.error_m !== null);
}

/** The feature of a point: of coordinates one without error, which is as exact as the reader; null where it is none. */
export function pointFeature(plan: Plan, of: string): Located | null {
  const known = featureOf(plan, of);
  if (known) return known.properties.error_m === null ? null : known;
  const [latitude, longitude] = (coordinatesIn(of) ?? '').split(',').map(Number);
  const [like] = plan.geo.places.features;
  if (latitude === undefined || longitude === undefined || !like) return null;
  const properties = { ...like.properties, id: of, name_zh: of, name_en: of, error_m: 0 };
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties };
}
