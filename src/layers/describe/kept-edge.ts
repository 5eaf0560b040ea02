import type { LineLayerSpecification } from 'maplibre-gl';
import type { Kept } from '../../plan/filter/kept';
import type { Scheme } from '../../style/scheme';
import { keptPaint } from './kept-paint';

/** A line along the inside of the areas that a filter keeps: the more strongly the plan asks, the wider. */
export function keptEdge(source: string, scheme: Scheme, kept: Kept | null): LineLayerSpecification {
  return {
    id: `${source}-kept`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': keptPaint.look(kept, scheme, ({ colour }) => colour, 'rgba(0, 0, 0, 0)'),
      'line-width': keptPaint.look(kept, scheme, ({ width }) => width, 0),
      'line-offset': keptPaint.look(kept, scheme, ({ width }) => width / 2, 0),
    },
  };
}
