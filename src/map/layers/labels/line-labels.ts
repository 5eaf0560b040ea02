import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../../state/app-state';
import type { PlanLayerId } from '../../../state/layers';
import { mapColours } from '../../../style/map-colours';
import { mapFonts } from '../../../style/map-fonts';
import type { Scheme } from '../../../style/scheme';

type Lettered = { readonly layer: PlanLayerId; readonly layers: readonly SymbolLayerSpecification[] };

/** Lettering along rivers and railways, numbers of expressways, names of reservoirs and metro stations. */
export function lineLabels(language: Lang, scheme: Scheme, shield: string): Lettered[] {
  const { waterInk, rail, metro, halo, shieldInk } = mapColours[scheme];
  const name: ExpressionSpecification = ['get', language === 'zh' ? 'name_zh' : 'name_en'];
  const label =
    (layout: SymbolLayerSpecification['layout']) =>
    (id: string, type: string, colour: string, minzoom: number): SymbolLayerSpecification => ({
      id,
      type: 'symbol',
      source: 'label-lines',
      minzoom,
      filter: ['==', ['get', 'type'], type],
      layout: { 'text-field': name, ...layout },
      paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.4 },
    });
  const along = label({
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-font': mapFonts.serif,
    'text-size': 12,
    'text-letter-spacing': language === 'zh' ? 0.35 : 0.06,
    'text-max-angle': 35,
    'text-padding': 8,
  });
  const at = label({
    'text-font': mapFonts.sans,
    'text-size': 11,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.7,
    'text-justify': 'auto',
  });
  const shields: SymbolLayerSpecification = {
    id: 'label-shields',
    type: 'symbol',
    source: 'label-lines',
    minzoom: 9,
    filter: ['all', ['==', ['get', 'type'], 'expressway'], ['to-boolean', ['get', 'ref']]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 260,
      'icon-image': shield,
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [1, 4, 1, 4],
      'icon-rotation-alignment': 'viewport',
      'text-rotation-alignment': 'viewport',
      'text-field': ['get', 'ref'],
      'text-font': mapFonts.sansBold,
      'text-size': 10,
      'text-padding': 12,
    },
    paint: { 'text-color': shieldInk },
  };
  return [
    {
      layer: 'transport',
      layers: [
        along('label-rail', 'rail', rail, 10.5),
        along('label-hsr', 'rail_hsr', rail, 10.5),
        along('label-metro', 'metro', metro, 11),
        shields,
        at('label-metro-stations', 'metro_station', metro, 11.2),
      ],
    },
    {
      layer: 'water',
      layers: [
        along('label-rivers', 'river', waterInk, 8.8),
        at('label-reservoirs', 'reservoir', waterInk, 10),
      ],
    },
  ];
}
