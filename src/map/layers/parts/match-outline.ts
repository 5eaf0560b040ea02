import type { LineLayerSpecification } from 'maplibre-gl';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import { matchPaint } from './match-paint';

/**
 * A line along the inside of the areas that a filter keeps: the more strongly the plan asks, the wider. `casing` puts
 * ink on both sides of it, so that it shows on any colour.
 */
export function matchOutline(
  source: string,
  scheme: Scheme,
  filterMatch: FilterMatch | null,
  casing = false,
): LineLayerSpecification[] {
  const line = edge(source, scheme, filterMatch);
  if (!casing) return [line];
  const { paint } = edge(source, scheme, filterMatch, 2.5);
  return [
    { ...line, id: `${line.id}-casing`, paint: { ...paint, 'line-color': mapColours[scheme].ink } },
    line,
  ];
}

function edge(
  source: string,
  scheme: Scheme,
  filterMatch: FilterMatch | null,
  more = 0,
): LineLayerSpecification {
  return {
    id: `${source}-kept`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': matchPaint.look(filterMatch, scheme, ({ colour }) => colour, 'rgba(0, 0, 0, 0)'),
      'line-width': matchPaint.look(filterMatch, scheme, ({ width }) => width + more, 0),
      'line-offset': matchPaint.look(filterMatch, scheme, ({ width }) => width / 2, 0),
    },
  };
}
