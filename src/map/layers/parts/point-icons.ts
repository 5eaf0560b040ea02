import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { wanmuShift } from '../../../style/platform-drawing';
import { expression } from '../../expression';
import type { Icons } from './icon-layer';

type Image = { readonly image: ExpressionSpecification | string };

/** The size of the symbols of cities and platforms at some zooms. */
export const symbolGrowth = [
  [7, 0.56],
  [8.5, 0.86],
  [11, 1],
] as const;

const growing = expression('interpolate', ['linear'], ['zoom'], ...symbolGrowth.flat());

/** Places come in by importance: seats, then stations and airport, then all. The first stand on top. */
const placeLevels: readonly { zoom: number; types: readonly string[] }[] = [
  { zoom: 9, types: ['seat'] },
  { zoom: 10, types: ['station', 'airport'] },
];

/** How each kind of point symbol stands on the map, drawn or as an obstacle to labels. */
export const pointIcons = {
  cities: (source: string, { image }: Image): Icons => ({
    id: `${source}-icon`,
    source,
    image,
    size: growing,
  }),

  platforms: (source: string, { image }: Image): Icons => ({
    id: `${source}-icon`,
    source,
    image,
    size: growing,
    offset: ['match', ['get', 'type'], 'provincial-wanmu', ['literal', [...wanmuShift]], ['literal', [0, 0]]],
    sort: ['match', ['get', 'role'], 'core', 2, 1],
  }),

  places: (source: string, { image }: Image): Icons[] =>
    [...placeLevels, null].toReversed().map((level) => ({
      id: `${source}-icon-${level?.zoom ?? 'other'}`,
      source,
      image,
      size: 0.9,
      minzoom: level?.zoom ?? 10.5,
      filter: filterOf(level?.types ?? null),
    })),
};

function filterOf(types: readonly string[] | null): FilterSpecification {
  const listed = types ?? placeLevels.flatMap((level) => level.types);
  const among: FilterSpecification = ['in', ['get', 'type'], ['literal', [...listed]]];
  return types ? among : ['!', among];
}
