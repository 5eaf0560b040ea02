import type { CitedFigure } from '../cited-figure';
import { decimalsOf, numberText } from '../number-text';
import type { Plan } from '../plan';
import { constantGrowth } from '../ratios';
import type { Area } from '../schema/area';
import type { Bilingual } from '../schema/naming';
import { baselineYear, targetYear, type Year } from '../years';
import { type MeasureValue, missing } from './measure-value';

const names: Readonly<Record<'output' | 'firms' | 'tax_per_mu', Bilingual>> = {
  output: { zh: '规上工业总产值', en: 'output of industrial enterprises above designated size' },
  firms: { zh: '规上工业企业', en: 'industrial enterprises above designated size' },
  tax_per_mu: { zh: '规上工业亩均税收', en: 'tax per mu of industrial enterprises above designated size' },
};

/** A cell of annex 1, labelled with area, column and year. */
export function annexFigure(
  { name, figures }: Area,
  column: keyof typeof names,
  year: typeof baselineYear | typeof targetYear,
): CitedFigure {
  return {
    label: {
      zh: `${name.zh}，${names[column].zh}，${year}年`,
      en: `${name.en}, ${names[column].en}, ${year}`,
    },
    figure: figures[`${column}_${year}`],
  };
}

/** The columns of annex 1 that have both years for every area. */
type AnnexPair = 'output' | 'firms';

/** A figure of annex 1 in 2020 or 2025; in between, the constant-growth path, which is ours. */
export function annexValue(area: Area, column: AnnexPair, year: Year): MeasureValue {
  return constantPath(annexFigure(area, column, baselineYear), annexFigure(area, column, targetYear), year);
}

/** The path that grows by the same rate each year. */
export function constantPath(from: CitedFigure, to: CitedFigure, year: Year): MeasureValue {
  return pathValue(from, to, year, {
    at: constantGrowth,
    formula: (a, b, passed) => `${a} × (${b} ÷ ${a})^(${passed})`,
  });
}

/** One way from a figure of the year `start` to a target of 2025. */
type Way = {
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

/** How many decimals a path's numbers need: as many as the figures it runs between, one at least. */
export function decimals(...values: readonly (number | null)[]): number {
  return Math.max(1, ...values.map((value) => decimalsOf(value ?? 0)));
}

/** The target of 2025 less the figure of 2020. */
export function added(area: Area, column: AnnexPair): MeasureValue {
  const inputs = [annexFigure(area, column, targetYear), annexFigure(area, column, baselineYear)];
  const [to, from] = inputs.map(({ figure }) => figure.value);
  if (to == null || from == null) return missing(inputs);
  const value = Number((to - from).toFixed(6));
  return {
    value,
    derived: true,
    formula: `${numberText(to)} − ${numberText(from)} = ${numberText(value)}`,
    inputs,
  };
}

/**
 * The ten areas' values of one year together. In 2020 and 2025 their output is the city's row; between
 * the years the sum of the paths is what shares of the city must be taken of, so that they make 100 %.
 */
export function sumValue(
  { areas }: Plan,
  column: AnnexPair,
  year: Year,
): Pick<MeasureValue, 'value' | 'inputs'> {
  const parts = areas.map((area) => annexValue(area, column, year));
  const known = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const complete = parts.length > 0 && known.length === parts.length;
  return {
    value: complete ? Number(known.reduce((a, b) => a + b, 0).toFixed(6)) : null,
    inputs: parts.flatMap(({ inputs }) => inputs),
  };
}
