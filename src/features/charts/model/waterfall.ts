import type { MeasureSource } from '../../../plan/measures/measure';
import type { Area } from '../../../plan/schema/area';
import { baselineYear, targetYear } from '../../../plan/years';
import { type AreaValue, areaValues } from './area-values';

export type WaterfallStep = {
  readonly area: Area;
  /** Output to be added between 2020 and 2025, 亿元. */
  readonly added: AreaValue;
  /** Its part of what all areas are to add, per cent. */
  readonly share: AreaValue;
  /** Where the step begins and ends on the way from `start` to `end`, 亿元. */
  readonly from: number;
  readonly to: number;
};

/** From the areas' output of 2020 to that of 2025, one area after the other, in 亿元. */
export type Waterfall = {
  readonly start: number;
  readonly end: number;
  /** `end` less `start`. */
  readonly total: number;
  /** From the largest contribution to the smallest. */
  readonly steps: readonly WaterfallStep[];
  readonly missing: readonly Area[];
  /** The city's own target in annex 1, which the areas need not add up to. */
  readonly city: number | null;
};

/** What each area contributes to the city's added output. */
export function waterfall(source: MeasureSource): Waterfall {
  const { plan } = source;
  const levels = areaValues(source, 'output', baselineYear).known;
  const additions = areaValues(source, 'output-added', targetYear).known;
  const shares = areaValues(source, 'growth-share', targetYear).known;
  const parts = additions
    .toSorted((a, b) => b.value - a.value)
    .flatMap((added) => {
      const share = shares.find(({ area }) => area === added.area);
      return share ? [{ area: added.area, added, share }] : [];
    });
  const start = exact(levels.reduce((sum, { value }) => sum + value, 0));
  let at = start;
  const steps = parts.map((part) => {
    const from = at;
    at = exact(from + part.added.value);
    return { ...part, from, to: at };
  });
  return {
    start,
    end: at,
    total: exact(at - start),
    steps,
    missing: plan.areas.filter((area) => parts.every((part) => part.area !== area)),
    city: plan.municipality.figures.output_2025.value,
  };
}

/** Without the dust of binary fractions. */
function exact(value: number): number {
  return Number(value.toFixed(6));
}
