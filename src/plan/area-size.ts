import type { Plan } from './plan';
import type { Area } from './schema/area';

/** km² of an area as it is drawn, or of all ten for the city; null where one is not drawn. Not an official size. */
export function areaSize({ areas, geo, municipality }: Plan, area: Area): number | null {
  const sizeOf = ({ id }: Area) =>
    geo.counties.features.find(({ properties }) => properties.id === id)?.properties.area_km2 ?? null;
  if (area !== municipality) return sizeOf(area);
  const sizes = areas.map(sizeOf).filter((size) => size !== null);
  return sizes.length === areas.length ? Number(sizes.reduce((a, b) => a + b, 0).toFixed(1)) : null;
}
