import type { CircleLayerSpecification } from 'maplibre-gl';
import type { CircleMark } from '../../../style/classes/circle-marks';
import { byId } from '../parts/by-id';

const clear = 'rgba(0, 0, 0, 0)';

/** Proportional circles. */
export function circleLayer(
  id: string,
  source: string,
  marks: ReadonlyMap<string, CircleMark>,
): CircleLayerSpecification {
  const each = <Value extends string | number>(of: (mark: CircleMark) => Value, other: Value) =>
    byId(
      [...marks].map(([area, mark]) => [area, of(mark)] as const),
      other,
    );
  return {
    id,
    type: 'circle',
    source,
    paint: {
      'circle-radius': each(({ radius }) => radius, 0),
      'circle-color': each(({ fill }) => fill ?? clear, clear),
      'circle-stroke-color': each(({ stroke }) => stroke, clear),
      'circle-stroke-width': 1.8,
      'circle-opacity': 0.85,
    },
  };
}
