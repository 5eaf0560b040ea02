/** Permanent: links carry them. */
export const measureIds = [
  'output',
  'output-growth',
  'output-added',
  'output-share',
  'growth-share',
  'firms',
  'firms-added',
  'output-per-firm',
  'tax-per-mu',
  'tax-gap',
  'output-per-km2',
  'output-ahead',
] as const;

export type MeasureId = (typeof measureIds)[number];
