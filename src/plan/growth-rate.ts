/**
 * Constant growth a year that leads from one figure to another, as a fraction: (to / from)^(1 / years) − 1.
 * Null when a figure is missing, or when no such rate exists (nothing to grow from, no years).
 */
export function growthRate(from: number | null, to: number | null, years: number): number | null {
  if (from === null || to === null || from <= 0 || to < 0 || years <= 0) return null;
  return (to / from) ** (1 / years) - 1;
}
