import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Features } from '../../../plan/plan';
import { type LineType, unopenedColour, unopenedLine } from '../../../style/line-strokes';
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
      unopened(scheme),
      stations,
    ],
    picks: { 'transport-unopened': 'line' },
    states: [],
  };
}

/** What cannot be used yet, in the colour of its type. */
function unopened(scheme: Scheme): LineLayerSpecification {
  const colour = (type: LineType) => unopenedColour(type, mapColours[scheme]);
  const { width, dash, opacity } = unopenedLine;
  return {
    id: 'transport-unopened',
    type: 'line',
    source: 'transport',
    filter: ['in', ['get', 'state'], ['literal', ['partly-open', 'under-construction']]],
    paint: {
      'line-color': [
        'match',
        ['get', 'type'],
        'expressway',
        colour('expressway'),
        'metro',
        colour('metro'),
        colour('rail'),
      ],
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, width * 0.6, 9, width, 12, width * 2],
      'line-dasharray': dash.map((pixels) => pixels / width),
      'line-opacity': opacity,
    },
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
    filter: ['all', ['==', ['get', 'type'], type], ['==', ['get', 'state'], 'open']],
    layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, at7, 9, at9, 12, at12],
      ...(dash && { 'line-dasharray': dash }),
    },
  };
}
