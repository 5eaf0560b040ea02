import type { CitedFigure } from '../cited-figure';
import { numberText } from '../number-text';
import type { Year } from '../years';
import { decimals } from './decimals';
import type { MeasureValue } from './measure-value';

/** One way from a figure of the year `start` to a target of 2025. */
export type Way = {
  readonly at: (from: number, to: number, year: number, start: number) => number | null;
  /** Without the result; `passed` is the part of the time that has passed, such as `3/5`. */
  readonly formula: (from: string, to: string, passed: string) => string;
};

/** A path's value in a year: the plan's own figure at either end, derived in between. */
export function pathValue(from: CitedFigure, to: CitedFigure, year: Year, way: Way): MeasureValue {
  const own = [from, to].find(({ figure }) => figure.year === year);
  if (own) return { value: own.figure.value, derived: false, formula: '', inputs: [own] };
  const [a, b] = [from.figure, to.figure];
  const none: MeasureValue = { value: null, derived: true, formula: '', inputs: [from, to] };
  if (a.value === null || b.value === null) return none;
  const value = way.at(a.value, b.value, year, a.year);
  if (value === null) return none;
  const digits = decimals(a.value, b.value);
  const formula = way.formula(
    numberText(a.value, digits),
    numberText(b.value, digits),
    `${year - a.year}/${b.year - a.year}`,
  );
  return { ...none, value, formula: `${formula} = ${numberText(value, digits)}` };
}
