import type { Drawing } from './drawing';

export type HatchDirection = 'rising' | 'falling';

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
