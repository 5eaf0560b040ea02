import type { CircleLayerSpecification, ExpressionSpecification } from 'maplibre-gl';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';

const hover: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** A soft disc under the point symbol that the pointer is on. */
export function hoverRing(
  source: string,
  scheme: Scheme,
  radius: ExpressionSpecification | number,
): CircleLayerSpecification {
  return {
    id: `${source}-hover`,
    type: 'circle',
    source,
    paint: {
      'circle-color': mapColours[scheme].hover,
      'circle-radius': radius,
      'circle-blur': 0.4,
      'circle-opacity': ['case', hover, 0.35, 0],
    },
  };
}
