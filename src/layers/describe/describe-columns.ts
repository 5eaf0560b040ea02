import { interpolateLab } from 'd3-interpolate';
import type { FeatureCollection, Point, Position } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { innerPoint } from '../../geometry/inner-point';
import type { DeckLayer } from '../../map/deck/deck-layer';
import type { Description } from '../../map/description';
import type { Geo } from '../../plan/plan';
import { columnSize } from '../../style/columns/column-size';
import type { Bar, Column } from '../../style/columns/columns-of';
import { mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import { footRadius } from './foot-radius';
import { labelPoints } from './label-points';
import { once } from './once';
import { sourceOf } from './source-of';
import { statesOf } from './states-of';

type Flags = { readonly hover: string | null; readonly selected: string | null };

const flag = (name: keyof Flags): ExpressionSpecification => ['boolean', ['feature-state', name], false];
const figure: ExpressionSpecification = ['get', 'figure'];

type Stands = ReadonlyMap<string, Position>;

/** Where the areas' columns stand: clear of the names of areas, cities and platforms. */
const standsOf = once((geo: Geo): Stands => {
  const taken = labelPoints(geo, 'zh')
    .features.filter(({ properties: { kind } }) => ['area', 'city', 'platform'].includes(kind))
    .map(({ geometry }) => geometry.coordinates);
  return new Map(
    geo.counties.features.flatMap(({ properties, geometry }) => {
      const at = innerPoint(geometry, taken);
      return at ? [[properties.id, at] as const] : [];
    }),
  );
});

/**
 * Columns on the areas, the target translucent around what is solid. On the ground below each lies a ring,
 * seen where the area is pointed at or selected; it is all there is where a figure is missing, and a disc
 * where it is zero or less.
 */
export function describeColumns(
  geo: Geo,
  columns: readonly Column[],
  scheme: Scheme,
  flags: Flags,
): Description {
  const { selection, hover, inkSoft } = mapColours[scheme];
  const stands = standsOf(geo);
  return {
    sources: { columns: sourceOf(feet(columns, stands)) },
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
    states: statesOf('columns', geo.counties, flags),
    decks: [
      deck('columns-solid', 0.72, 1, columns, stands, ({ solid }) => solid, flags.hover, hover),
      deck('columns-around', 1, 0.32, columns, stands, ({ around }) => around, flags.hover, hover),
    ],
  };
}

/** An invisible layer that keeps the place of what deck.gl draws. */
function place(id: string) {
  return { id, type: 'background', layout: { visibility: 'none' } } as const;
}

function feet(
  columns: readonly Column[],
  stands: Stands,
): FeatureCollection<Point, { id: string; figure: 'none' | 'flat' | 'column'; colour: string }> {
  return {
    type: 'FeatureCollection',
    features: columns.flatMap(({ id, solid, around }) => {
      const coordinates = stands.get(id);
      if (!coordinates) return [];
      const flat = solid ?? around;
      const figure = !flat ? 'none' : flat.share > 0 ? 'column' : 'flat';
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates },
          properties: { id, figure, colour: flat?.colour ?? '#000' },
        },
      ];
    }),
  };
}

function deck(
  id: string,
  width: number,
  opacity: number,
  columns: readonly Column[],
  stands: Stands,
  barOf: (column: Column) => Bar | null,
  hovered: string | null,
  hover: string,
): DeckLayer {
  return {
    id,
    radius: columnSize.radius * width,
    opacity,
    columns: columns.flatMap((column) => {
      const [lng, lat] = stands.get(column.id) ?? [];
      const bar = barOf(column);
      if (!bar || bar.share === 0 || lng === undefined || lat === undefined) return [];
      const colour = column.id === hovered ? interpolateLab(bar.colour, hover)(0.25) : bar.colour;
      return [{ id: column.id, at: [lng, lat], height: bar.share * columnSize.tallest, colour }];
    }),
  };
}
