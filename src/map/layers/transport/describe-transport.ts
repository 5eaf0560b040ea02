import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Features } from '../../../plan/plan';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { sourceOf } from '../parts/source-of';

type Stops = readonly [at7: number, at9: number, at12: number];

/** Expressways as a double line, railways as atlases print them, the metro with its stations. */
export function describeTransport(context: Features, scheme: Scheme): Description {
  const { road, roadGap, rail, railGap, metro, symbolEdge } = mapColours[scheme];
  const stations: LayerSpecification = {
    id: 'metro-stations',
    type: 'circle',
    source: 'transport',
    minzoom: 10.5,
    filter: ['==', ['get', 'type'], 'metro_station'],
    paint: {
      'circle-color': symbolEdge,
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 10.5, 2.2, 13, 4.5],
      'circle-stroke-color': metro,
      'circle-stroke-width': 1.6,
    },
  };
  return {
    sources: { transport: sourceOf(context) },
    images: {},
    layers: [
      line('road-case', 'expressway', road, [1.6, 2.8, 5.5]),
      line('road-gap', 'expressway', roadGap, [0.6, 1.3, 3.2]),
      line('rail-case', 'rail', rail, [0.9, 1.7, 3.2]),
      line('rail-gap', 'rail', railGap, [0.4, 0.9, 1.9], [7, 7]),
      line('hsr-case', 'rail_hsr', rail, [1.6, 2.8, 5]),
      line('hsr-gap', 'rail_hsr', railGap, [0.8, 1.6, 3.2], [5, 5]),
      line('metro', 'metro', metro, [1, 1.9, 3.6]),
      stations,
    ],
    picks: {},
    states: [],
  };
}

function line(
  id: string,
  type: string,
  colour: string,
  [at7, at9, at12]: Stops,
  dash?: number[],
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'transport',
    filter: ['==', ['get', 'type'], type],
    layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, at7, 9, at9, 12, at12],
      ...(dash && { 'line-dasharray': dash }),
    },
  };
}
