import type { ExpressionSpecification } from 'maplibre-gl';
import { columnSize } from '../../style/columns/column-size';

/** Metres of a pixel at zoom 0 in the latitude of Jinhua. */
const metresPerPixel = 78_271.5 * Math.cos((29.1 * Math.PI) / 180);

/** So many times the radius of a column, in pixels at each zoom: circles know no metres. */
export function footRadius(times: number): ExpressionSpecification {
  const at = (zoom: number) => (times * columnSize.radius * 2 ** zoom) / metresPerPixel;
  const { fullZoom } = columnSize;
  return ['interpolate', ['exponential', 2], ['zoom'], 5, at(5), fullZoom, at(fullZoom)];
}
