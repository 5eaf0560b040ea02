import type { CitedFigure } from '../cited-figure';
import { indicatorInputs } from '../indicator-inputs';
import type { Plan } from '../plan';
import type { Indicator } from '../schema/indicator';
import type { PathSubject } from './path-subject';

/** Row 17 is the city's tax per mu of annex 1: one figure a year serves both. Rows 2 and 6 have the columns' ids. */
const columns: Readonly<Record<string, string>> = { 'tax-per-mu': 'tax_per_mu' };

/** An indicator of table 1, which is the city's. */
export function indicatorSubject(indicator: Indicator, { municipality }: Plan): PathSubject {
  const [baseline, target] = indicatorInputs(indicator) as [CitedFigure, CitedFigure];
  const { id, name, unit, stretch } = indicator;
  return {
    id,
    area: municipality,
    what: { indicator },
    measure: columns[id] ?? id,
    unit,
    baseline,
    target,
    stretch: stretch
      ? {
          label: {
            zh: `${name.zh}，${stretch.year}年力争`,
            en: `${name.en}, ${stretch.year}, stretch target`,
          },
          figure: stretch,
        }
      : null,
  };
}
