import type { Unit } from '../schema/unit';

/** Whether a figure changes by points: a percentage and an index do. That one grows by so many per cent would be misread. */
export function inPoints(unit: Unit): boolean {
  return unit === '%' || unit === 'none';
}
