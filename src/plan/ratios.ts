import { baselineYear, targetYear } from './years';

/** A part of a whole as a fraction; null when one is missing or the whole is zero. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/**
 * Constant growth a year that leads from one figure to another, as a fraction: (to / from)^(1 / years) − 1.
 * Null when a figure is missing, or when no such rate exists (nothing to grow from, no years).
 */
export function growthRate(from: number | null, to: number | null, years: number): number | null {
  if (from === null || to === null || from <= 0 || to < 0 || years <= 0) return null;
  return (to / from) ** (1 / years) - 1;
}

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
