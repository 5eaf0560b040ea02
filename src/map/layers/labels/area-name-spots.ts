import type { ExpressionSpecification } from 'maplibre-gl';
import { expression } from '../../expression';

/**
 * Where an area's name may go if symbols are in the way, in ems: round about its middle, but on a small
 * map hardly at all, where two ems lead into the next area.
 */
export const areaNameSpots: ExpressionSpecification = [
  'step',
  ['zoom'],
  around([0, 0], [0, -0.7], [0, 0.7], [0.8, 0], [-0.8, 0]),
  8,
  around([0, 0], [0, -1.5], [0, 1.5], [2.2, 0], [2, 2], [2, -2], [-2.2, 0], [-2, -2], [-2, 2]),
];

function around(...offsets: [number, number][]): ExpressionSpecification {
  return expression(
    'literal',
    offsets.flatMap((offset) => ['center', offset]),
  );
}
