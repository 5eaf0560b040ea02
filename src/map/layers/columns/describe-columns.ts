import type { FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { metresPerPixel } from '../../../geometry/metres-per-pixel';
import { memoize } from '../../../plan/memoize';
import type { Features } from '../../../plan/plan';
import { columnSize } from '../../../style/columns/column-size';
import type { Bar } from '../../../style/columns/columns-of';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import type { DeckLayer } from '../../deck/deck-layer';
import type { Description } from '../../description';
import { sourceOf } from '../parts/source-of';
import { statesOf } from '../parts/states-of';
import type { StandingColumn } from './standing-columns';

type Flags = { readonly hover: string | null; readonly selected: string | null };

const flag = (name: keyof Flags): ExpressionSpecification => ['boolean', ['feature-state', name], false];
const figure: ExpressionSpecification = ['get', 'figure'];

/**
 * Columns on the areas, the target translucent around what is solid. On the ground below each lies a ring,
 * seen where the area is pointed at or selected; it is all there is where a figure is missing, and a disc
 * where it is zero or less.
 */
export function describeColumns(
  areas: Features,
  columns: readonly StandingColumn[],
  scheme: Scheme,
  flags: Flags,
): Description {
  const { selection, hover, ink, inkSoft } = mapColours[scheme];
  const lit = (id: string) => (id === flags.hover ? hover : null);
  const deck = (part: 'solid' | 'around', width: number, opacity: number): DeckLayer => ({
    id: `columns-${part}`,
    radius: width * columnSize.radius,
    opacity,
    rim: ink,
    columns: columns.flatMap(({ id, at, [part]: bar }) =>
      stands(bar)
        ? [{ id, at, height: bar.share * columnSize.tallest, colour: bar.colour, lit: lit(id) }]
        : [],
    ),
  });
  return {
    sources: { columns: sourceOf(feetOf(columns)) },
    images: {},
    layers: [
      {
        id: 'columns-foot',
        type: 'circle',
        source: 'columns',
        paint: {
          'circle-pitch-alignment': 'map',
          'circle-radius': footRadius(1.35),
          'circle-color': ['get', 'colour'],
          'circle-opacity': ['match', figure, 'flat', 1, 0],
          'circle-stroke-color': ['case', flag('selected'), selection, flag('hover'), hover, inkSoft],
          'circle-stroke-width': ['case', flag('selected'), 3, flag('hover'), 2.4, 1.6],
          'circle-stroke-opacity': [
            'case',
            ['any', flag('selected'), flag('hover'), ['!=', figure, 'column']],
            1,
            0,
          ],
        },
      },
      place('columns-solid'),
      place('columns-around'),
    ],
    picks: { 'columns-foot': 'point' },
    states: statesOf('columns', areas, flags),
    decks: [deck('solid', 0.72, 1), deck('around', 1, 0.32)],
  };
}

function stands(bar: Bar | null): bar is Bar {
  return bar !== null && bar.share > 0;
}

/** An invisible layer that keeps the place of what deck.gl draws. */
function place(id: string) {
  return { id, type: 'background', layout: { visibility: 'none' } } as const;
}

type Foot = { readonly id: string; readonly figure: 'none' | 'flat' | 'column'; readonly colour: string };

const feetOf = memoize(
  (columns: readonly StandingColumn[]): FeatureCollection<Point, Foot> => ({
    type: 'FeatureCollection',
    features: columns.map(({ id, at, solid, around }) => {
      const bar = solid ?? around;
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...at] },
        properties: {
          id,
          figure: !bar ? 'none' : stands(bar) ? 'column' : 'flat',
          colour: bar?.colour ?? '#000',
        },
      };
    }),
  }),
);

/** Of Jinhua, in degrees. */
const latitude = 29.1;

/** So many times the radius of a column, in pixels at each zoom: circles know no metres. */
function footRadius(times: number): ExpressionSpecification {
  const at = (zoom: number) => (times * columnSize.radius) / metresPerPixel(latitude, zoom);
  const { fullZoom } = columnSize;
  return ['interpolate', ['exponential', 2], ['zoom'], 5, at(5), fullZoom, at(fullZoom)];
}
