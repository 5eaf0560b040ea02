import type { Drawing } from './drawing';
import { hatch } from './hatch';
import { mapColours } from './map-colours';
import type { Scheme } from './scheme';

/** How an area without a figure is shown: grey lines on the colour of no class, and a small grey ring for a circle. */
export type NoFigure = {
  readonly ground: string;
  readonly ink: string;
  readonly pattern: Drawing;
  /** Radius of the ring in pixels. */
  readonly radius: number;
};

export function noFigure(scheme: Scheme): NoFigure {
  const { areaOther: ground, neighbour: ink } = mapColours[scheme];
  return { ground, ink, pattern: hatch('falling', ink, 7, 1.1), radius: 4.5 };
}
