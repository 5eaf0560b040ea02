import type { Geometry, Position } from 'geojson';
import { bandDirection } from '../../geometry/band-direction';
import { innerPoint } from '../../geometry/inner-point';
import type { Geo, GeoFile } from '../../plan/plan';
import type { Properties } from '../../plan/schema/feature';
import type { Lang } from '../../state/app-state';
import type { Layers, PlanLayerId } from '../../state/layers';
import { mapName } from '../../style/map-name';
import type { Frame } from '../drawing/frame';
import { clampGeometry } from './clamp-geometry';
import { labelSpot } from './label-spot';
import { type LabelStyle, lettering } from './label-style';

/** What is lettered, and the look and size of its text, before it has a place. */
export type StaticLabel = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly size: number;
  /** Id of the feature a click on the label picks; null: none. */
  readonly pick: string | null;
  /** Of the text, without its halo. */
  readonly width: number;
  readonly height: number;
  /** Along its band, in degrees, clockwise; 0: level. */
  readonly turn: number;
  /** Where it belongs, in pixels. */
  readonly at: readonly [x: number, y: number];
  /** What it names. */
  readonly geometry: Geometry;
};

/**
 * All labels of the layers shown, the most important first; of a map with a measure only the areas' and the
 * neighbours'. `small`: a phone, where little fits.
 */
export function staticLabels(
  geo: Geo,
  layers: Layers,
  measured: boolean,
  frame: Frame,
  language: Lang,
  small: boolean,
): StaticLabel[] {
  const labels = (file: GeoFile, style: LabelStyle, among: (one: Properties) => boolean = () => true) =>
    geo[file].features
      .filter(({ properties }) => among(properties))
      // The smallest area has the fewest places for its name.
      .sort((a, b) => (a.properties.area_km2 ?? 0) - (b.properties.area_km2 ?? 0))
      .flatMap(({ geometry, properties }): StaticLabel[] => {
        const { id } = properties;
        const spot = style === 'neighbour' ? neighbourSpot(geometry, frame) : labelSpot(geometry);
        if (!spot) return [];
        const turn = style === 'belt' || style === 'corridor' ? bandDirection(geometry, spot) : 0;
        const name = mapName(properties, language);
        const lines = turn ? [name] : wrapText(name, language === 'zh' ? 10 : 20);
        return [
          {
            id: `${style}.${id}`,
            ...lettering(lines, style, language, small),
            pick: style === 'neighbour' ? null : id,
            turn,
            at: frame.toPixels(spot),
            geometry,
          },
        ];
      });
  const shown = (layer: PlanLayerId, wanted: StaticLabel[]) =>
    layers[layer].visible && (layer === 'areas' || !measured) ? wanted : [];
  const ranked = ({ type }: Properties) => type === 'national-hitech' || type === 'national-etdz';
  return [
    ...shown('areas', labels('counties', 'area')),
    ...shown('platforms', labels('platforms', 'ranked', ranked)),
    ...shown(
      'corridor',
      labels('corridor', 'corridor', ({ kind }) => kind === 'corridor'),
    ),
    ...shown('cities', labels('cities', 'city')),
    ...shown('belts', labels('belts', 'belt')),
    ...shown(
      'platforms',
      labels('platforms', 'platform', (one) => !ranked(one)),
    ),
    ...labels('surroundings', 'neighbour'),
    ...(small
      ? []
      : shown(
          'places',
          labels('places', 'place', ({ type }) => type !== 'seat'),
        )),
  ];
}

/** In the middle of what the window shows of a neighbour; null where it shows nothing. */
function neighbourSpot(geometry: Geometry, { bounds }: Frame): Position | null {
  const seen = clampGeometry(geometry, bounds);
  return seen && innerPoint(seen);
}

/** A text in lines of at most about `most` characters, of even length; words stay whole where there are any. */
export function wrapText(text: string, most: number): string[] {
  const lines = Math.ceil(text.length / most);
  if (lines <= 1) return [text];
  const even = text.length / lines;
  const parts = text.includes(' ') ? text.split(/(?<= )/) : [...text];
  const result: string[] = [];
  let line = '';
  for (const part of parts) {
    const full = result.length < lines - 1 && line !== '' && line.length + part.length / 2 > even;
    if (full) result.push(line.trimEnd());
    line = full ? part : line + part;
  }
  return [...result, line];
}
