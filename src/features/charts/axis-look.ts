import { chartColours, letterSize } from './chart-colours';

/** What all axes share: no ticks, quiet figures that align. */
export const axisLook = {
  tickSize: 0,
  color: chartColours.soft,
  fontSize: letterSize - 1,
  fontVariant: 'tabular-nums',
  labelArrow: 'none',
} as const;
