import { pointsOf } from '../../geometry/bounds-of';
import type { Geo } from '../../plan/plan';
import type { Properties } from '../../plan/schema/feature';

import { type Layers, layerOf, type PlanLayerId } from '../../state/layers';
import type { Drawing } from '../../style/drawing';
import { wanmuShift } from '../../style/platform-drawing';

import type { Scheme } from '../../style/scheme';
import type { Frame } from '../drawing/frame';
import { featuresOf } from '../layers/parts/layer-entry';
import { planLayers } from '../layers/registry';

/** A point feature's symbol and where it stands, in pixels; one for each block of a platform. */
export type MapSymbol = {
  readonly layer: PlanLayerId;
  readonly properties: Properties;
  readonly drawing: Drawing;
  readonly scale: number;
  readonly at: readonly (readonly [x: number, y: number])[];
  /** Radius of the stated error in pixels; null where none is stated. */
  readonly error: number | null;
};

/** The symbols of the layers that are shown, the lowest first; of a layer the cores last. */
export function symbolsOf(
  geo: Geo,
  layers: Layers,
  frame: Frame,
  scheme: Scheme,
  small: boolean,
): MapSymbol[] {
  return planLayers
    .filter(({ id }) => layerOf(layers, id).visible)
    .flatMap((entry) => {
      const { id, drawing } = entry;
      if (drawing.kind !== 'symbols') return [];
      const scale = drawing.scale * (small ? 0.8 : 1);
      return featuresOf(entry, geo)
        .map(({ geometry, properties }) => ({
          layer: id,
          properties,
          drawing: drawing.symbol(properties, scheme),
          scale,
          at: pointsOf(geometry).map((position) => beside(frame.toPixels(position), properties, scale)),
          error: properties.error_m === null ? null : (properties.error_m / 1000) * frame.kilometre,
        }))
        .sort((a, b) => rank(a.properties) - rank(b.properties));
    });
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

function rank({ role }: Properties): number {
  return role === 'core' ? 1 : 0;
}
