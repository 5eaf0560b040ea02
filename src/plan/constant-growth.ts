import { baselineYear, targetYear } from './years';

/**
 * The constant-growth path from the figure of `start` (2020) to that of 2025:
 * from × (to / from)^((year − start) / (2025 − start)).
 * Null when a figure is missing that the year needs, or where no such path exists.
 */
export function constantGrowth(
  from: number | null,
  to: number | null,
  year: number,
  start: number = baselineYear,
): number | null {
  if (year === start) return from;
  if (year === targetYear) return to;
  if (from === null || to === null || from <= 0 || to <= 0) return null;
  return from * (to / from) ** ((year - start) / (targetYear - start));
}
