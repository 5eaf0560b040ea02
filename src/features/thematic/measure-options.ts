import type { Locale } from '../../i18n/locale';
import type { MeasureId } from '../../plan/measures/measure-id';

export type Option = { readonly value: string; readonly label: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

/** All measures to choose from, in their groups. */
export function measureOptions({ m }: Locale): OptionGroup[] {
  return (Object.keys(measureGroups) as (keyof typeof measureGroups)[]).map((group) => ({
    label: m.thematic.groups[group],
    options: measureGroups[group].map((value) => ({ value, label: m.measures.names[value] })),
  }));
}

/** The measures as a reader looks for them. */
export const measureGroups = {
  totals: ['output', 'output-added', 'firms', 'firms-added'],
  pace: ['output-growth', 'output-share', 'growth-share'],
  intensity: ['output-per-firm', 'output-per-km2', 'tax-per-mu', 'tax-gap'],
  actuals: ['output-ahead'],
} as const satisfies Readonly<Record<string, readonly MeasureId[]>>;
