import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Geometry } from 'geojson';
import { spotsAlong, spotsAround, spotsBeside, spotsOverAndUnder } from '../../geometry/label-spots';
import type { LabelCandidate } from '../../geometry/place-labels';
import { halo as drawn, lettering } from './label-style';
import type { LabelledMap, PlacedText } from './placed-text';
import type { StaticLabel } from './static-label';
import { symbolReach } from './symbol-reach';

/** How far a label is kept from others: its halo, and what a browser's letters are wider than we reckon. */
const halo = drawn + 0.6;

/** Where a label may stand: around its circle or its symbol, along its band, or within what it names. */
export function labelCandidate(
  label: StaticLabel,
  { symbols, circles, selected, filterMatch, frame }: LabelledMap,
): StaticLabel & LabelCandidate {
  const { pick, style, at, turn, height, geometry } = label;
  const circle = style === 'area' ? circles.find(({ id }) => id === pick) : undefined;
  if (circle) {
    const gap = circle.radius + halo + 1;
    const spots = [...spotsOverAndUnder(at, gap, height), ...spotsBeside(at, gap, height)];
    return { ...label, halo, spots };
  }
  const symbol = symbols.find(({ properties }) => properties.id === pick);
  if (symbol) {
    const gap = symbolReach(symbol, selected, filterMatch) + halo + 1;
    return { ...label, halo, spots: symbol.at.flatMap((each) => spotsBeside(each, gap, height)) };
  }
  const allows = (x: number, y: number) => lies(frame.toDegrees(x, y), geometry);
  return { ...label, halo, allows, spots: turn ? spotsAlong(at, turn, height) : spotsAround(at, height) };
}

function lies(position: [number, number], geometry: Geometry): boolean {
  const ground = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : null;
  return ground !== null && booleanPointInPolygon(position, ground);
}

/** The numbers of the areas that have their names, and where each may stand: under its name, or over it. */
export function valueCandidates(
  names: readonly PlacedText[],
  { values, language, small }: LabelledMap,
): (StaticLabel & LabelCandidate)[] {
  return names.flatMap((name) => {
    const text = name.style === 'area' ? values?.get(name.pick ?? '') : undefined;
    if (text === undefined) return [];
    const { id, pick, turn, at, geometry, x, y, anchor } = name;
    const set = lettering([text], 'value', language, small);
    const spots = spotsOverAndUnder([x, y], name.height / 2 + 2 * halo + 0.5, set.height);
    return [
      {
        id: `value.${id}`,
        pick,
        turn,
        at,
        geometry,
        ...set,
        halo,
        spots: spots.map((spot) => ({ ...spot, anchor })),
      },
    ];
  });
}

/** The numbers of what has no name, and where each may stand: beside its symbol. */
export function numberCandidates(
  unnamed: readonly StaticLabel[],
  map: LabelledMap,
): (StaticLabel & LabelCandidate)[] {
  return unnamed.flatMap((label) => {
    const number = map.numbers.get(label.pick ?? '');
    const set = number === undefined ? null : lettering([number], 'number', map.language, map.small);
    return set ? [labelCandidate({ ...label, ...set, id: `number.${label.id}` }, map)] : [];
  });
}
