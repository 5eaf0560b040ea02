import type { CitedFigure } from '../../../plan/cited-figure';
import { indicatorInputs } from '../../../plan/figures';
import { missing } from '../../../plan/measures/measure-value';
import { numberText } from '../../../plan/number-text';
import type { Plan } from '../../../plan/plan';
import { growthRate } from '../../../plan/ratios';
import type { Indicator } from '../../../plan/schema/indicator';
import type { Column, NumberCell } from '../../../plan/table/column';
import type { TableData, TableMessages, TextColumnId } from './table-data';
import { type CellText, textColumn } from './text-column';

/** The indicators of table 1: each with its unit, its figures as printed, and the growth that they require. */
export function indicatorTable({ indicators }: Plan, messages: TableMessages): TableData {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const of = (id: TextColumnId, get: (indicator: Indicator) => CellText) =>
    textColumn(id, messages, (row) => {
      const indicator = byId.get(row);
      return indicator ? get(indicator) : { text: null };
    });
  const number = (
    id: TextColumnId,
    get: (indicator: Indicator) => NumberCell,
    origin: Column['origin'] = 'plan',
  ): Column => ({
    ...textColumn(id, messages, () => ({ text: null })),
    kind: 'number',
    digits: origin === 'derived' ? 1 : 0,
    unit: origin === 'derived' ? messages.measureUnits['%/年'] : null,
    origin,
    cell(row) {
      const indicator = byId.get(row);
      return indicator ? get(indicator) : missing([]);
    },
  });
  return {
    columns: [
      of('name', ({ name }) => ({ text: name })),
      number('number', ({ number }) => ({ value: number, derived: false, formula: '', inputs: [] })),
      of('group', ({ group }) => ({ text: group })),
      of('unit', ({ unit }) => ({ text: unit === 'none' ? null : messages.units[unit] })),
      number('baseline', (indicator) => stated(indicatorInputs(indicator)[0])),
      of('baseline-year', ({ baseline: { year } }) => ({ text: { zh: String(year), en: String(year) } })),
      number('target', (indicator) => stated(indicatorInputs(indicator)[1])),
      number('stretch', ({ name, stretch }) => stated(stretch && { label: name, figure: stretch })),
      of('attribute', ({ attribute }) => ({ text: messages.attributes[attribute] })),
      number('growth', (indicator) => growth(indicator, messages), 'derived'),
    ],
    rows: indicators.map(({ id }) => id),
    foot: [],
  };
}

function stated(input: CitedFigure | undefined): NumberCell {
  return { value: input?.figure.value ?? null, derived: false, formula: '', inputs: input ? [input] : [] };
}

/** Growth of a quantity; a percentage that is to rise is said in points, not in growth of itself. */
function growth(indicator: Indicator, { rate }: TableMessages): NumberCell {
  const inputs = indicatorInputs(indicator);
  const { unit, baseline, target } = indicator;
  const years = target.year - baseline.year;
  const fraction = growthRate(baseline.value, target.value, years);
  if (fraction === null || baseline.value === null || target.value === null) return missing(inputs);
  if (unit === '%') return { ...missing(inputs), absent: rate };
  const value = fraction * 100;
  return {
    value,
    derived: true,
    formula: `(${numberText(target.value, 2)} ÷ ${numberText(baseline.value, 2)})^(1/${years}) − 1 = ${numberText(value)}%`,
    inputs,
  };
}
