import type { Geometry, Position } from 'geojson';
import { bandDirection } from '../../geometry/band-direction';
import { innerPoint } from '../../geometry/inner-point';
import type { LabelWish } from '../../geometry/place-labels';
import type { Geo, GeoFile } from '../../plan/plan';
import type { Properties } from '../../plan/schema/feature';
import type { AppState, Lang } from '../../state/app-state';
import { shortName } from '../../style/short-name';
import { textWidth } from '../../style/text-width';
import { clampGeometry } from './clamp-geometry';
import type { Frame } from './frame';
import { labelSpot } from './label-spot';
import { wrapText } from './wrap-text';

/** How a label is set, by what it names. */
export type LabelStyle =
  | 'area'
  | 'corridor'
  | 'belt'
  | 'city'
  | 'ranked'
  | 'platform'
  | 'place'
  | 'neighbour';

/** A label's text and look, beside where it wants to stand. */
export type StaticLabel = {
  readonly wish: LabelWish;
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly size: number;
  /** Id of the feature a click on the label picks; null: none. */
  readonly pick: string | null;
};

const lineHeight = 1.25;

const sizes: Readonly<Record<LabelStyle, number>> = {
  area: 16,
  corridor: 15,
  belt: 12.5,
  city: 12,
  ranked: 12.5,
  platform: 11,
  place: 10.5,
  neighbour: 13,
};

const gaps: Partial<Record<LabelStyle, number>> = { city: 14, ranked: 20, platform: 14, place: 9 };

/**
 * All labels of the layers shown, the most important first; of a map with a measure only the areas' and the
 * neighbours'. `small`: a phone, where little fits.
 */
export function staticLabels(
  geo: Geo,
  layers: AppState['layers'],
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
      .flatMap(({ geometry, properties }) => {
        const at = style === 'neighbour' ? neighbourSpot(geometry, frame) : labelSpot(geometry);
        const turn = style === 'belt' || style === 'corridor' ? bandDirection(geometry, at ?? []) : 0;
        return at ? [label(properties, style, at, turn, frame, language, small)] : [];
      });
  const shown = (layer: keyof AppState['layers'], wanted: StaticLabel[]) =>
    layers[layer].visible && (layer === 'areas' || !measured) ? wanted : [];
  const ranked = ({ role }: Properties) => role === 'pole' || role === 'core';
  return [
    ...shown('areas', labels('counties', 'area')),
    ...shown(
      'corridor',
      labels('corridor', 'corridor', ({ kind }) => kind === 'corridor'),
    ),
    ...shown('platforms', labels('platforms', 'ranked', ranked)),
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

function label(
  { id, name_zh, name_en }: Properties,
  style: LabelStyle,
  at: Position,
  turn: number,
  frame: Frame,
  language: Lang,
  small: boolean,
): StaticLabel {
  const size = sizes[style] * (small ? 0.85 : 1);
  const name = shortName(language === 'zh' ? name_zh : name_en, language);
  const lines = turn ? [name] : wrapText(name, language === 'zh' ? 10 : 20);
  const spread = spacing[style] ?? 0;
  const widths = lines.map(
    (line) => textWidth(line, size) + (language === 'zh' ? line.length * spread * size : 0),
  );
  const [x, y] = frame.toPixels(at);
  return {
    wish: {
      id: `${style}.${id}`,
      x,
      y,
      turn,
      width: Math.max(...widths) + 4,
      height: lines.length * size * lineHeight + 2,
      gap: gaps[style] ?? null,
    },
    lines,
    style,
    size,
    pick: style === 'neighbour' ? null : id,
  };
}

/** Letter-spacing in Chinese, in ems. */
export const spacing: Partial<Record<LabelStyle, number>> = {
  area: 0.25,
  corridor: 0.4,
  belt: 0.15,
  neighbour: 0.3,
};
