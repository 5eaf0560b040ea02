import type { Point } from './box';

export type LabelAnchor = 'start' | 'middle' | 'end';

/** Where a label may stand: the point its text is anchored at, vertically in its middle. */
export type LabelSpot = { readonly x: number; readonly y: number; readonly anchor: LabelAnchor };

/** Around a mark, `gap` from its middle: to the right first, the corners last. */
export function spotsBeside([x, y]: Point, gap: number, height: number): LabelSpot[] {
  const slant = gap * 0.75;
  const corner = slant + height / 2;
  return [
    { x: x + gap, y, anchor: 'start' },
    { x: x - gap, y, anchor: 'end' },
    ...spotsOverAndUnder([x, y], gap, height).toReversed(),
    { x: x + slant, y: y - corner, anchor: 'start' },
    { x: x + slant, y: y + corner, anchor: 'start' },
    { x: x - slant, y: y - corner, anchor: 'end' },
    { x: x - slant, y: y + corner, anchor: 'end' },
  ];
}

/** Under a mark or over it, `gap` from its middle. */
export function spotsOverAndUnder([x, y]: Point, gap: number, height: number): LabelSpot[] {
  const side = gap + height / 2;
  return [
    { x, y: y + side, anchor: 'middle' },
    { x, y: y - side, anchor: 'middle' },
  ];
}

/** How far a name may stand from the middle of what it lies on, in multiples of its height: the nearest first. */
const scattered = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
  .flatMap((dy) => [-2.4, -1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8, 2.4].map((dx) => [dx, dy] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** On a point and around it. */
export function spotsAround([x, y]: Point, height: number): LabelSpot[] {
  return scattered.map(([dx, dy]) => ({ x: x + dx * height, y: y + dy * height, anchor: 'middle' }));
}

/** Where a turned name may slide to, along and across its band, in multiples of its height. */
const slides = [0, -0.5, 0.5, -1, 1].flatMap((across) =>
  [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7].map((along) => [along, across] as const),
);

/** Along a band that runs through a point in some direction, given as a turn in degrees, clockwise. */
export function spotsAlong([x, y]: Point, turn: number, height: number): LabelSpot[] {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return slides.map(([along, across]) => {
    const [dx, dy] = [along * height, across * height];
    return { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos, anchor: 'middle' };
  });
}
