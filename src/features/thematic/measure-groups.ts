import type { MeasureId } from '../../plan/measures/measure-id';

/** The measures as a reader looks for them. */
export const measureGroups = {
  totals: ['output', 'output-added', 'firms', 'firms-added'],
  pace: ['output-growth', 'output-share', 'growth-share'],
  intensity: ['output-per-firm', 'output-per-km2', 'tax-per-mu', 'tax-gap'],
  actuals: ['output-ahead'],
} as const satisfies Readonly<Record<string, readonly MeasureId[]>>;
