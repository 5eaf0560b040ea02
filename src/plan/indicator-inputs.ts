import type { CitedFigure } from './cited-figure';
import type { Indicator } from './schema/indicator';

/** Baseline and target of some rows of table 1 as inputs of a finding; rows that are missing are left out. */
export function indicatorInputs(...indicators: (Indicator | undefined)[]): CitedFigure[] {
  return indicators.flatMap((indicator) =>
    indicator
      ? [indicator.baseline, indicator.target].map((figure) => ({
          label: {
            zh: `${indicator.name.zh}，${figure.year}年`,
            en: `${indicator.name.en}, ${figure.year}`,
          },
          figure,
        }))
      : [],
  );
}
