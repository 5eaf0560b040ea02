import type { Position } from 'geojson';
import type { CheckInput } from '../check-input';

/** Positions of the government seats in an area. */
export function seatsOf({ geo }: Pick<CheckInput, 'geo'>, area: string): Position[] {
  return geo.places.features.flatMap(({ properties, geometry }) =>
    properties.type === 'seat' && properties.area === area && geometry.type === 'Point'
      ? [geometry.coordinates]
      : [],
  );
}
