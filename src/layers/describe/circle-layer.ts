import type { CircleLayerSpecification } from 'maplibre-gl';
import { circleScale } from '../../style/classes/circle-scale';
import type { Classified } from '../../style/classes/classify';
import { mapColours } from '../../style/map-colours';
import { noFigure } from '../../style/no-figure';
import type { Scheme } from '../../style/scheme';
import { byId } from './by-id';

const clear = 'rgba(0, 0, 0, 0)';

/** Proportional circles: filled, hollow below zero, and a small grey ring where there is no figure. */
export function circleLayer(
  id: string,
  source: string,
  classified: Classified,
  scheme: Scheme,
): CircleLayerSpecification {
  const { strongest: fill } = classified;
  const { ink, radius } = noFigure(scheme);
  const radiusOf = circleScale(classified);
  const values = [...classified.values].map(([area, { value }]) => [area, value] as const);
  const where = (found: (value: number | null) => boolean) => values.filter(([, value]) => found(value));
  const missing = where((value) => value === null).map(([area]) => [area, ink] as const);
  const below = where((value) => value !== null && value < 0).map(([area]) => [area, fill] as const);
  return {
    id,
    type: 'circle',
    source,
    paint: {
      'circle-radius': byId(
        values.map(([area, value]) => [area, value === null ? radius : radiusOf(value)] as const),
        0,
      ),
      'circle-color': byId(
        [...missing, ...below].map(([area]) => [area, clear] as const),
        fill,
      ),
      'circle-stroke-color': byId([...missing, ...below], mapColours[scheme].halo),
      'circle-stroke-width': 1.8,
      'circle-opacity': 0.85,
    },
  };
}
