import type { Measure, MeasureSource } from '../../../plan/measures/measure';
import { type MeasureTime, measureTimes } from '../../../plan/measures/measure-times';
import type { Area } from '../../../plan/schema/area';
import type { Column } from '../../../plan/table/column';
import { baselineYear, targetYear, type Year } from '../../../plan/years';
import type { SheetWords } from './sheet-words';
import { sumOfAreas } from './sum-of-areas';

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
  words: SheetWords,
): Column[] {
  const { plan } = source;
  const areas = new Map([...plan.areas, plan.municipality].map((area) => [area.id, area]));
  const column = ({ id, year, ofYear }: MeasureTime): Column => {
    const valueOf = (area: Area) => measure.value(source, area, year);
    const isStated = !ofYear || year === baselineYear || year === targetYear;
    return {
      id,
      kind: 'number',
      name: words.measures[measure.id],
      when: ofYear ? words.year(year) : words.period,
      unit: words.measureUnits[measure.unit],
      digits: measure.digits,
      origin: isStated ? measure.origin : 'derived',
      usual: (isStated || year === shownYear) && plan.areas.some((area) => valueOf(area).value !== null),
      cell(row) {
        if (row === sumRow) return sumOfAreas(measure, source, year, words.notSummed);
        const area = areas.get(row);
        return area ? valueOf(area) : { text: null, cites: [] };
      },
    };
  };
  return measureTimes(measure).map(column);
}
