import {
  type Measure,
  type MeasureSource,
  type MeasureTime,
  measureTimes,
} from '../../../plan/measures/measure';
import { missing } from '../../../plan/measures/measure-value';
import { numberText } from '../../../plan/number-text';
import type { Area } from '../../../plan/schema/area';
import type { Bilingual } from '../../../plan/schema/naming';
import type { Column, NumberCell } from '../../../plan/table/column';
import { baselineYear, targetYear, type Year } from '../../../plan/years';
import type { TableMessages } from './table-data';

/** The row of the ten areas' sum. */
export const sumRow = 'sum';

/**
 * A measure's columns, one for each time that it has values for. The years between 2020 and 2025 are there
 * to choose; the one that the map shows is a usual column. A column without a single figure is not.
 */
export function measureColumns(
  measure: Measure,
  source: MeasureSource,
  shownYear: Year,
  messages: TableMessages,
): Column[] {
  const { plan } = source;
  const areas = new Map([...plan.areas, plan.municipality].map((area) => [area.id, area]));
  const column = ({ id, year, ofYear }: MeasureTime): Column => {
    const valueIn = (area: Area) => measure.value(source, area, year);
    const isStated = !ofYear || year === baselineYear || year === targetYear;
    return {
      id,
      kind: 'number',
      name: messages.measures[measure.id],
      when: ofYear ? messages.year(year) : messages.period,
      unit: messages.measureUnits[measure.unit],
      storedIn: measure.unit,
      digits: measure.digits,
      origin: isStated ? measure.origin : 'derived',
      usual: (isStated || year === shownYear) && plan.areas.some((area) => valueIn(area).value !== null),
      cell(row) {
        if (row === sumRow) return sumOfAreas(measure, source, year, messages.notSummed);
        const area = areas.get(row);
        return area ? valueIn(area) : { text: null, cites: [] };
      },
    };
  };
  return measureTimes(measure).map(column);
}

/** The ten areas' values of a total added up; rates do not add up, and the cell says so. */
function sumOfAreas(measure: Measure, source: MeasureSource, year: Year, notSummed: Bilingual): NumberCell {
  if (!measure.kind.total) return { ...missing([]), absent: notSummed };
  const parts = source.plan.areas.map((area) => measure.value(source, area, year));
  const known = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const inputs = parts.flatMap((part) => part.inputs);
  if (known.length < parts.length) return missing(inputs);
  const value = Number(known.reduce((a, b) => a + b, 0).toFixed(6));
  const terms = known.map((part) => numberText(part)).join(' + ');
  return { value, derived: true, formula: `${terms} = ${numberText(value)}`, inputs };
}
