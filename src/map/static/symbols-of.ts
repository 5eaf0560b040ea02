import { pointsOf } from '../../geometry/bounds-of';
import type { Geo } from '../../plan/plan';
import type { Properties } from '../../plan/schema/feature';
import { placeType } from '../../plan/schema/place';
import type { AppState } from '../../state/app-state';
import type { Drawing } from '../../style/drawing';
import { platformDrawing, platformShape, wanmuShift } from '../../style/platform-drawing';
import { cityDrawing, placeDrawing } from '../../style/point-drawings';
import type { Scheme } from '../../style/scheme';
import type { Frame } from './frame';

/** A point feature's symbol and where it stands, in pixels; one for each block of a platform. */
export type MapSymbol = {
  readonly layer: 'places' | 'cities' | 'platforms';
  readonly properties: Properties;
  readonly drawing: Drawing;
  readonly scale: number;
  readonly at: readonly (readonly [x: number, y: number])[];
  /** Radius of the stated error in pixels; null where none is stated. */
  readonly error: number | null;
};

/** The symbols of the layers that are shown, the lowest first: places, cities, platforms, pole and cores last. */
export function symbolsOf(
  geo: Geo,
  layers: AppState['layers'],
  frame: Frame,
  scheme: Scheme,
  small: boolean,
): MapSymbol[] {
  return (['places', 'cities', 'platforms'] as const)
    .filter((layer) => layers[layer].visible)
    .flatMap((layer) => {
      const scale = (layer === 'places' ? 0.7 : 0.85) * (small ? 0.8 : 1);
      return geo[layer].features.map(({ geometry, properties }) => ({
        layer,
        properties,
        drawing: drawingOf(properties, scheme),
        scale,
        at: pointsOf(geometry).map((position) => beside(frame.toPixels(position), properties, scale)),
        error: properties.error_m === null ? null : (properties.error_m / 1000) * frame.kilometre,
      }));
    })
    .sort((a, b) => rank(a.properties) - rank(b.properties));
}

function drawingOf({ kind, type, industries, role, status }: Properties, scheme: Scheme): Drawing {
  if (kind === 'city') return cityDrawing(scheme);
  if (kind === 'place') return placeDrawing(placeType.options.find((id) => id === type) ?? 'park', scheme);
  return platformDrawing(
    {
      shape: platformShape(type),
      industry: industries[0] ?? null,
      role: role === 'pole' || role === 'core' ? role : 'point',
      creating: status === 'creating',
    },
    scheme,
  );
}

/** A ten-thousand-mu platform may share a city's anchor, so it stands beside it. */
function beside(
  [x, y]: readonly [number, number],
  { type }: Properties,
  scale: number,
): readonly [number, number] {
  const [east, south] = wanmuShift;
  return type === 'provincial-wanmu' ? [x + east * scale, y + south * scale] : [x, y];
}

function rank({ kind, role }: Properties): number {
  if (kind === 'place') return 0;
  if (kind === 'city') return 1;
  return role === 'pole' ? 4 : role === 'core' ? 3 : 2;
}
