import type { CircleLayerSpecification, ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import { mapColours } from '../../../style/map-colours';
import { wanmuShift } from '../../../style/platform-drawing';
import type { Scheme } from '../../../style/scheme';
import type { StrengthStyle } from '../../../style/strength-style';
import { expression } from '../../expression';
import { matchPaint } from './match-paint';
import { symbolGrowth } from './point-icons';

const wanmu: ExpressionSpecification = ['==', ['get', 'type'], 'provincial-wanmu'];
const clear = 'rgba(0, 0, 0, 0)';

/**
 * Discs behind the symbols that a filter keeps, wider and stronger in colour the more strongly the plan asks.
 * `radius` is that of the symbol itself. What stands beside its anchor has a layer of its own: circles are shifted a
 * layer at a time.
 */
export function matchRings(
  source: string,
  scheme: Scheme,
  filterMatch: FilterMatch | null,
  radius: ExpressionSpecification | number,
): CircleLayerSpecification[] {
  const of = <Value extends string | number>(value: (look: StrengthStyle) => Value, other: Value) =>
    matchPaint.look(filterMatch, scheme, value, other);
  const grown = ['+', radius, of(({ width }) => width + 1, 0)];
  const paint: CircleLayerSpecification['paint'] = {
    'circle-color': of(({ colour }) => colour, clear),
    'circle-radius': ramp((size) => ['*', grown, size]),
    'circle-opacity': filterMatch ? 1 : 0,
    'circle-stroke-color': of(() => mapColours[scheme].symbolEdge, clear),
    'circle-stroke-width': filterMatch ? 1.5 : 0,
  };
  const layer = (id: string, filter: FilterSpecification, shift: ExpressionSpecification | null) =>
    ({
      id,
      type: 'circle',
      source,
      filter,
      paint: { ...paint, ...(shift && { 'circle-translate': shift }) },
    }) as const;
  return [
    layer(`${source}-kept`, ['!', wanmu], null),
    layer(
      `${source}-match-beside`,
      wanmu,
      ramp((size) => ['literal', wanmuShift.map((by) => by * size)]),
    ),
  ];
}

/** Circles grow with the map as the symbols on them do. */
function ramp(at: (size: number) => unknown): ExpressionSpecification {
  const stops = symbolGrowth.flatMap(([zoom, size]) => [zoom, at(size)]);
  return expression('interpolate', ['linear'], ['zoom'], ...stops);
}
