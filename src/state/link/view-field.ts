import type { View } from '../view';
import type { Field } from './field';
import { list, round } from './text';

/** `at=lat,lng,zoom[,bearing[,pitch]]`. Four decimals are 11 m on the ground: finer than anything on this map. */
export const viewField: Field = {
  key: 'at',
  write: ({ view }) => (view ? write(view) : ''),
  read: (state, text) => ({ ...state, view: read(text) }),
};

function write({ lat, lng, zoom, bearing, pitch }: View): string {
  const parts = [round(lat, 4), round(lng, 4), round(zoom, 2)];
  if (round(bearing, 1) !== 0 || round(pitch, 1) !== 0) parts.push(round(bearing, 1));
  if (round(pitch, 1) !== 0) parts.push(round(pitch, 1));
  return parts.join(',');
}

function read(text: string): View | null {
  const parts = list(text);
  const numbers = parts.map(Number);
  const [lat = Number.NaN, lng = Number.NaN, zoom = Number.NaN, bearing = 0, pitch = 0] = numbers;
  const known =
    parts.length >= 3 &&
    numbers.every(Number.isFinite) &&
    Math.abs(lat) <= 85 &&
    Math.abs(lng) <= 180 &&
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(bearing) <= 180 &&
    pitch >= 0 &&
    pitch <= 85;
  return known ? Object.freeze({ lng, lat, zoom, bearing, pitch }) : null;
}
