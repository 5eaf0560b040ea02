import type { MeasureSource } from '../../../plan/measures/measure';
import { measures } from '../../../plan/measures/measures';
import type { Area } from '../../../plan/schema/area';
import { targetYear } from '../../../plan/years';

export type Growing = { readonly area: Area /** Per cent a year. */; readonly rate: number };

/** The areas whose output has to grow fastest and slowest; null where fewer than two have such a rate. */
export function growthExtremes(source: MeasureSource): { fastest: Growing; slowest: Growing } | null {
  const growing = source.plan.areas
    .flatMap((area): Growing[] => {
      const { value } = measures['output-growth'].value(source, area, targetYear);
      return value === null ? [] : [{ area, rate: value }];
    })
    .sort((a, b) => b.rate - a.rate);
  const [fastest] = growing;
  const slowest = growing.at(-1);
  return fastest && slowest && fastest !== slowest ? { fastest, slowest } : null;
}
