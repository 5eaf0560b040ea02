import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Lang } from '../../../state/app-state';
import type { PlanLayerId } from '../../../state/layers';
import { type MapColours, mapColours } from '../../../style/map-colours';
import { mapFonts } from '../../../style/map-fonts';
import type { Scheme } from '../../../style/scheme';
import { matchPaint } from '../parts/match-paint';
import { anchorOffsets } from './anchor-offsets';
import { areaNameSpots } from './area-name-spots';

type Lettered = { readonly layer: PlanLayerId | null; readonly layers: readonly SymbolLayerSpecification[] };
type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Paint = NonNullable<SymbolLayerSpecification['paint']>;

/**
 * Names at points, from the one placed last (the neighbours) to the one placed first (the areas). `values` letters
 * the areas with numbers, placed right after their names, which then stand out from any colour.
 */
export function pointLabels(
  language: Lang,
  scheme: Scheme,
  values: readonly SymbolLayerSpecification[],
  filterMatch: FilterMatch | null,
): Lettered[] {
  const colours = mapColours[scheme];
  const chinese = language === 'zh';
  const seen = (full: number) => matchPaint.fade(filterMatch, full, full * 0.35);
  const label = labelWith(colours, seen(1));
  const ranked: FilterSpecification = ['in', 'national-', ['to-string', ['get', 'type']]];
  const platform: FilterSpecification = ['all', ['==', ['get', 'kind'], 'platform'], ['!', ranked]];
  const first: FilterSpecification = ['==', ['get', 'part'], 1];
  const place = (types: readonly string[]): FilterSpecification => [
    'all',
    ['==', ['get', 'kind'], 'place'],
    ['in', ['get', 'type'], ['literal', [...types]]],
  ];
  const named = ['seat', 'station', 'airport'];
  const other: FilterSpecification = [
    'all',
    ['==', ['get', 'kind'], 'place'],
    ['!', ['in', ['get', 'type'], ['literal', named]]],
  ];
  const quiet = { 'text-color': colours.inkSoft };
  const serif = (spacing: number): Layout => ({
    'text-font': mapFonts.serif,
    'text-letter-spacing': chinese ? spacing : spacing / 4,
  });
  return [
    {
      layer: null,
      layers: [
        label(
          'label-surroundings',
          ['==', ['get', 'kind'], 'surrounding'],
          {
            ...serif(0.3),
            'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 10, 16],
          },
          { 'text-color': colours.neighbour, 'text-halo-color': colours.land, 'text-opacity': 1 },
        ),
      ],
    },
    {
      layer: 'places',
      layers: [
        label('label-places-other', other, { 'text-size': 11, ...anchorOffsets(0.95) }, quiet, 10.5),
        label(
          'label-places-station',
          place(['station', 'airport']),
          { 'text-size': 11, ...anchorOffsets(0.95) },
          quiet,
          10,
        ),
        label(
          'label-places-seat',
          place(['seat']),
          { 'text-size': 11.5, ...anchorOffsets(0.85) },
          quiet,
          9.6,
        ),
      ],
    },
    {
      layer: 'platforms',
      layers: [
        label(
          'label-platforms-full',
          platform,
          { 'text-size': 12, 'text-field': ['get', 'name'], ...anchorOffsets(1.4, besideCity) },
          {},
          11,
        ),
        {
          ...label(
            'label-platforms-short',
            ['all', platform, first],
            { 'text-size': 11.5, ...anchorOffsets(1.4, besideCity) },
            {},
            8.5,
          ),
          maxzoom: 11,
        },
      ],
    },
    {
      layer: 'cities',
      layers: [
        label(
          'label-cities-name',
          ['==', ['get', 'kind'], 'city'],
          { 'text-size': size(11.5, 12.5, 14), 'text-font': mapFonts.sansMedium, ...anchorOffsets(1.3) },
          { 'text-color': colours.seal },
        ),
      ],
    },
    {
      layer: 'platforms',
      layers: [
        label(
          'label-ranked',
          ['all', ['==', ['get', 'kind'], 'platform'], ranked, first],
          {
            'text-field': ['step', ['zoom'], ['get', 'short'], 11, ['get', 'name']],
            'text-size': size(12, 13.5, 15),
            'text-font': mapFonts.sansBold,
            ...anchorOffsets(1.75),
          },
          {},
        ),
      ],
    },
    {
      layer: 'areas',
      layers: [
        ...values,
        label(
          'label-areas',
          ['==', ['get', 'kind'], 'area'],
          {
            ...serif(0.3),
            'text-font': mapFonts.serifBold,
            'text-size': size(13, 18, 26),
            'text-variable-anchor-offset': areaNameSpots,
            'text-max-width': chinese ? 9 : 5.5,
          },
          {
            'text-color': colours.ink,
            'text-opacity':
              values.length > 0 ? 1 : ['interpolate', ['linear'], ['zoom'], 10, seen(0.86), 12, seen(0.5)],
            'text-halo-width': values.length > 0 ? 2.2 : 1.8,
          },
        ),
      ],
    },
    {
      layer: 'belts',
      layers: [
        {
          ...label(
            'label-belts',
            ['==', ['get', 'kind'], 'belt'],
            { ...along(serif(0.2)), 'text-size': chinese ? 12 : 11 },
            {
              'text-color': colours.belt,
            },
          ),
          source: 'label-bands',
        },
      ],
    },
    {
      layer: 'corridor',
      layers: [
        {
          ...label(
            'label-corridor',
            ['==', ['get', 'kind'], 'corridor'],
            {
              ...along(serif(0.4)),
              'text-font': mapFonts.serifBold,
              'text-size': chinese ? 15 : 12.5,
              'text-letter-spacing': [
                'interpolate',
                ['linear'],
                ['zoom'],
                8,
                0.05,
                10,
                chinese ? 0.45 : 0.12,
              ],
              'text-padding': 0,
            },
            { 'text-color': colours.corridor },
          ),
          source: 'label-bands',
        },
      ],
    },
  ];
}

/** Ten-thousand-mu platforms stand beside their anchor (`point-icons.ts`); in ems of their names. */
const besideCity = { type: 'provincial-wanmu', by: [1.15, -1] } as const;

function labelWith({ ink, halo }: MapColours, opacity: ExpressionSpecification | number) {
  return (
    id: string,
    filter: FilterSpecification,
    layout: Layout,
    paint: Paint,
    minzoom?: number,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: 'label-points',
    filter,
    ...(minzoom !== undefined && { minzoom }),
    layout: {
      'text-field': ['get', 'short'],
      'text-font': mapFonts.sans,
      'text-max-width': 9,
      'text-line-height': 1.25,
      'text-padding': 1,
      ...layout,
    },
    paint: {
      'text-color': ink,
      'text-halo-color': halo,
      'text-halo-width': 1.5,
      'text-opacity': opacity,
      ...paint,
    },
  });
}

/** Lettering along a band, of one size: MapLibre measures whether it fits with the largest. */
function along(layout: Layout): Layout {
  return {
    ...layout,
    'symbol-placement': 'line-center',
    'text-max-angle': 30,
  };
}

function size(at7: number, at9: number, at12: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 7, at7, 9, at9, 12, at12];
}
