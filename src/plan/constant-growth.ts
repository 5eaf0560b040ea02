import { baselineYear, targetYear, type Year } from './years';

/**
 * The constant-growth path from the figure of 2020 to that of 2025: from × (to / from)^((year − 2020) / 5).
 * Null when a figure is missing that the year needs, or where no such path exists.
 */
export function constantGrowth(from: number | null, to: number | null, year: Year): number | null {
  if (year === baselineYear) return from;
  if (year === targetYear) return to;
  if (from === null || to === null || from <= 0 || to <= 0) return null;
  return from * (to / from) ** ((year - baselineYear) / (targetYear - baselineYear));
}
