import type { ExpressionSpecification } from 'maplibre-gl';
import { metresPerPixel } from '../../../geometry/metres-per-pixel';
import { columnSize } from '../../../style/columns/column-size';

/** Of Jinhua, in degrees. */
const latitude = 29.1;

/** So many times the radius of a column, in pixels at each zoom: circles know no metres. */
export function footRadius(times: number): ExpressionSpecification {
  const at = (zoom: number) => (times * columnSize.radius) / metresPerPixel(latitude, zoom);
  const { fullZoom } = columnSize;
  return ['interpolate', ['exponential', 2], ['zoom'], 5, at(5), fullZoom, at(fullZoom)];
}
