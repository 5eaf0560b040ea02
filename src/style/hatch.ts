import type { Drawing } from './drawing';
import { mapColours } from './map-colours';
import type { Scheme } from './scheme';

type HatchDirection = 'rising' | 'falling';

/** A seamless square of parallel diagonals, for areas that are only schematic. */
export function hatch(direction: HatchDirection, colour: string, spacing: number, width: number): Drawing {
  const [a, b] = direction === 'rising' ? [spacing, 0] : [0, spacing];
  const line = (shift: number) => `M${-spacing + shift} ${a + (a - b)}L${spacing * 2 + shift} ${b - (a - b)}`;
  const path = [-spacing, 0, spacing].map(line).join('');
  return {
    width: spacing,
    height: spacing,
    ops: [{ kind: 'path', path, stroke: colour, width }],
  };
}

/** How an area without a figure is shown: grey lines on the colour of no class, and a small grey ring for a circle. */
type NoFigure = {
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
