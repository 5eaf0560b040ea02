import type { ExpressionSpecification } from 'maplibre-gl';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Features } from '../../../plan/plan';
import { hatch } from '../../../style/hatch';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import { strengthStyle } from '../../../style/strength-style';
import type { Description } from '../../description';
import { byId } from '../parts/by-id';
import { cityBorder } from '../parts/city-border';
import { matchOutline } from '../parts/match-outline';
import { matchPaint } from '../parts/match-paint';
import { sourceOf } from '../parts/source-of';
import { statesOf } from '../parts/states-of';

const zone: ExpressionSpecification = ['==', ['get', 'type'], 'zone'];
const hover: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** The areas in atlas pastels, with fine borders, and the city's own border with a soft band inside. */
export function describeAreas(
  areas: Features,
  scheme: Scheme,
  flags: { readonly hover: string | null; readonly selected: string | null },
  filterMatch: FilterMatch | null,
): Description {
  const colours = mapColours[scheme];
  const fills = Object.entries(colours.areaFill)
    .filter(([id]) => filterMatch?.has(id) ?? true)
    .map(([id, own]) => {
      const strength = filterMatch?.get(id);
      return [id, (strength && strengthStyle(strength, scheme)?.colour) ?? own] as const;
    });
  const pattern = `zone-hatch-${scheme}`;
  return {
    sources: {
      areas: sourceOf(areas),
      'city-border': { type: 'geojson', data: cityBorder(areas) },
      // Smoothed, so that the band beside the border is not frayed.
      'city-band': { type: 'geojson', data: cityBorder(areas), tolerance: 5 },
    },
    images: { [pattern]: hatch('rising', colours.areaBorder, 10, 0.5) },
    layers: [
      {
        id: 'areas-fill',
        type: 'fill',
        source: 'areas',
        paint: {
          'fill-color': byId(fills, colours.areaOther),
          'fill-opacity': matchPaint.look(filterMatch, scheme, () => 0.62, 1),
          'fill-antialias': false,
        },
      },
      {
        id: 'areas-zone',
        type: 'fill',
        source: 'areas',
        filter: zone,
        paint: { 'fill-pattern': pattern, 'fill-opacity': matchPaint.fade(filterMatch, 0.55, 0.2) },
      },
      {
        id: 'areas-hover',
        type: 'fill',
        source: 'areas',
        paint: { 'fill-color': colours.hover, 'fill-opacity': ['case', hover, 0.07, 0] },
      },
      {
        id: 'city-band',
        type: 'line',
        source: 'city-band',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colours.cityBand,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, 6, 9, 10, 12, 16],
          'line-offset': ['interpolate', ['linear'], ['zoom'], 7, -2.5, 9, -4.5, 12, -7.5],
          'line-blur': ['interpolate', ['linear'], ['zoom'], 7, 1.5, 9, 2.5, 12, 4],
          'line-opacity': 0.45,
        },
      },
      {
        id: 'areas-border',
        type: 'line',
        source: 'areas',
        filter: ['!', zone],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colours.areaBorder,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 9, 1, 12, 1.6],
        },
      },
      {
        id: 'areas-border-zone',
        type: 'line',
        source: 'areas',
        filter: zone,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colours.areaBorder, 'line-width': 1.2, 'line-dasharray': [3, 2] },
      },
      ...matchOutline('areas', scheme, filterMatch),
      {
        id: 'city-border-line',
        type: 'line',
        source: 'city-border',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colours.cityBorder,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.2, 9, 1.8, 12, 2.6],
        },
      },
    ],
    picks: { 'areas-fill': 'area' },
    states: statesOf('areas', areas, flags),
  };
}
