import { boundsOf } from '../../../geometry/bounds-of';
import { featureOf } from '../../../plan/feature-of';
import type { Plan } from '../../../plan/plan';

/**
 * Where an entity lies, as far as that is known: the box around a boundary, a point with no more decimals than its
 * error allows; nothing for what is only schematic or has no place on the map.
 */
export function placeGeo(id: string, plan: Plan): { readonly geo?: unknown } {
  if (id === plan.municipality.id) return { geo: box(boundsOf(plan.geo.counties), 3) };
  const feature = featureOf(plan, id);
  const { geometry_class, error_m } = feature?.properties ?? {};
  if (!feature || geometry_class === 'schematic' || typeof error_m !== 'number') return {};
  const digits = error_m < 1000 ? 3 : error_m < 5000 ? 2 : 1;
  const { geometry } = feature;
  if (geometry.type === 'Point') return { geo: point(geometry.coordinates, digits) };
  if (geometry.type === 'MultiPoint') return { geo: geometry.coordinates.map((one) => point(one, digits)) };
  return { geo: box(boundsOf(feature), digits) };
}

function point([lng = 0, lat = 0]: readonly number[], digits: number) {
  return {
    '@type': 'GeoCoordinates',
    latitude: Number(lat.toFixed(digits)),
    longitude: Number(lng.toFixed(digits)),
  };
}

function box([west, south, east, north]: readonly [number, number, number, number], digits: number) {
  const corners = [south, west, north, east].map((value) => value.toFixed(digits));
  return { '@type': 'GeoShape', box: corners.join(' ') };
}
