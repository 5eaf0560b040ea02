import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Lang } from '../../../state/app-state';
import type { PlanLayerId } from '../../../state/layers';
import type { DrawingKind } from '../../../state/thematic';
import type { Classified } from '../../../style/classes/classify';
import { mapColours } from '../../../style/map-colours';
import { mapFonts } from '../../../style/map-fonts';
import type { Scheme } from '../../../style/scheme';
import { matchPaint } from '../parts/match-paint';
import { anchorOffsets } from './anchor-offsets';
import { areaNameSpots } from './area-name-spots';
import { bandLabels } from './band-labels';
import { besideMarks } from './beside-marks';
import { labelWith, serifWith } from './label-with';

type Lettered = { readonly layer: PlanLayerId | null; readonly layers: readonly SymbolLayerSpecification[] };

export type LabelLook = {
  readonly language: Lang;
  readonly scheme: Scheme;
  /** The measure that is shown; null: none. */
  readonly classified: Classified | null;
  /** How it is drawn: beside circles and columns the names stand with their values. */
  readonly drawing: DrawingKind;
  readonly filterMatch: FilterMatch | null;
  readonly selected: string | null;
  /** Nothing has a number. */
  readonly numberless: boolean;
};

/**
 * Names at points, from the one placed last (the neighbours) to the ones placed first (the areas, and what is
 * selected): these two stand over symbols rather than not at all. `values` letters the areas with numbers, placed
 * right after their names, which then stand out from any colour.
 */
export function pointLabels(look: LabelLook, values: readonly SymbolLayerSpecification[]): Lettered[] {
  const { language, scheme, classified, drawing, filterMatch, selected } = look;
  const marked = classified !== null && drawing !== 'fill';
  const colours = mapColours[scheme];
  const chinese = language === 'zh';
  const seen = (full: number) => matchPaint.fade(filterMatch, full, full * 0.35);
  const label = labelWith(colours, seen(1));
  const ranked: FilterSpecification = ['in', 'national-', ['to-string', ['get', 'type']]];
  const chosen: FilterSpecification = ['==', ['get', 'id'], selected ?? ''];
  const platforms: FilterSpecification = ['all', ['==', ['get', 'kind'], 'platform'], ['!', chosen]];
  const platform: FilterSpecification = ['all', platforms, ['!', ranked]];
  const first: FilterSpecification = ['==', ['get', 'part'], 1];
  const place = (types: readonly string[]): FilterSpecification => [
    'all',
    ['==', ['get', 'kind'], 'place'],
    ['!', chosen],
    ['in', ['get', 'type'], ['literal', [...types]]],
  ];
  const named = ['seat', 'station', 'airport'];
  const other: FilterSpecification = [
    'all',
    ['==', ['get', 'kind'], 'place'],
    ['!', chosen],
    ['!', ['in', ['get', 'type'], ['literal', named]]],
  ];
  /** Which features it is for is known once the names are placed (`number-unnamed.ts`). */
  const number = (id: string, colour: string) =>
    label(
      id,
      ['in', ['get', 'id'], ['literal', []]],
      {
        visibility: look.numberless ? 'none' : 'visible',
        'text-field': ['get', 'number'],
        'text-size': 11,
        'text-font': mapFonts.sansBold,
        'text-padding': 0,
        'text-overlap': 'cooperative',
        ...anchorOffsets(1.35, besideCity),
      },
      { 'text-color': colour },
      7.5,
    );
  const quiet = { 'text-color': colours.inkSoft };
  const serif = serifWith(chinese);
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
    { layer: 'platforms', layers: [number('label-platforms-number', colours.ink)] },
    { layer: 'cities', layers: [number('label-cities-number', colours.seal)] },
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
            7.6,
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
          ['all', ['==', ['get', 'kind'], 'city'], ['!', chosen]],
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
          ['all', platforms, ranked, first],
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
    ...bandLabels(language, scheme, label),
    {
      layer: 'areas',
      layers: [
        ...values,
        {
          ...label(
            'label-areas',
            ['==', ['get', 'kind'], 'area'],
            {
              ...serif(0.3),
              'text-font': mapFonts.serifBold,
              'text-size': size(chinese ? 13 : 10, 18, 26),
              'text-max-width': chinese ? 9 : 5.5,
              'text-overlap': 'cooperative',
              ...(marked
                ? besideMarks(classified, drawing, scheme, language)
                : { 'text-variable-anchor-offset': areaNameSpots }),
            },
            {
              'text-color': colours.ink,
              'text-opacity': classified
                ? 1
                : ['interpolate', ['linear'], ['zoom'], 10, seen(0.86), 12, seen(0.5)],
              'text-halo-width': classified ? 2.2 : 1.8,
            },
          ),
          ...(marked && { source: 'label-marks' }),
        },
      ],
    },
    {
      layer: null,
      layers: [
        label(
          'label-selected',
          ['all', chosen, first, ['in', ['get', 'kind'], ['literal', ['city', 'platform', 'place']]]],
          {
            'text-size': size(12, 13.5, 15),
            'text-font': mapFonts.sansBold,
            'text-overlap': 'always',
            ...anchorOffsets(1.75, besideCity),
          },
          {
            'text-color': ['match', ['get', 'kind'], 'city', colours.seal, colours.ink],
            'text-halo-width': 2.2,
          },
        ),
      ],
    },
  ];
}

/** Ten-thousand-mu platforms stand beside their anchor (`point-icons.ts`); in ems of their names. */
const besideCity = { type: 'provincial-wanmu', by: [1.15, -1] } as const;

function size(at7: number, at9: number, at12: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 7, at7, 9, at9, 12, at12];
}
