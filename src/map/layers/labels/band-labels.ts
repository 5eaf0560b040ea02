import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../../state/app-state';
import type { PlanLayerId } from '../../../state/layers';
import { mapColours } from '../../../style/map-colours';
import { mapFonts } from '../../../style/map-fonts';
import type { Scheme } from '../../../style/scheme';
import { type LabelLayout, type labelWith, serifWith } from './label-with';

/** Names along the corridor and the belts; the corridor's is placed first. */
export function bandLabels(
  language: Lang,
  scheme: Scheme,
  label: ReturnType<typeof labelWith>,
): { readonly layer: PlanLayerId; readonly layers: readonly SymbolLayerSpecification[] }[] {
  const chinese = language === 'zh';
  const colours = mapColours[scheme];
  const serif = serifWith(chinese);
  return [
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

/** Lettering along a band, of one size: MapLibre measures whether it fits with the largest. */
function along(layout: LabelLayout): LabelLayout {
  return {
    ...layout,
    'symbol-placement': 'line-center',
    'text-max-angle': 30,
  };
}
