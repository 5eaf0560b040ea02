import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../../state/app-state';
import type { Classified } from '../../../style/classes/classify';
import { valueTexts } from '../../../style/classes/value-texts';
import { mapColours } from '../../../style/map-colours';
import { mapFonts } from '../../../style/map-fonts';
import type { Scheme } from '../../../style/scheme';
import { expression } from '../../expression';
import { byId } from '../parts/by-id';

/** Where a number may stand, in ems from the middle of its area's name: below it first, then above. */
const beside: readonly (readonly [number, number])[] = [
  [0, 1.5],
  [0, 2.4],
  [0, -1.5],
  [0, -2.4],
  [3.2, 0],
  [-3.2, 0],
];

/**
 * The areas' values under their names, or the plan's dash where there is none. Nobody needs a number more than a name: these are placed after the
 * names, each where it still finds room.
 */
export function valueLabels(
  source: string,
  classified: Classified,
  scheme: Scheme,
  language: Lang,
): SymbolLayerSpecification {
  const { ink, halo } = mapColours[scheme];
  return {
    id: 'label-values',
    type: 'symbol',
    source,
    layout: {
      'text-field': byId([...valueTexts(classified, language)], ''),
      'text-font': mapFonts.sansMedium,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10.5, 9, 13, 12, 17],
      'text-padding': 1,
      'text-variable-anchor-offset': expression(
        'literal',
        beside.flatMap((offset) => ['center', offset]),
      ),
    },
    paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.8 },
  };
}
