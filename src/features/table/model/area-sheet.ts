import { areaPhrases } from '../../../plan/area-phrases';
import { type MeasureSource, measureIds } from '../../../plan/measures/measure';
import { measures } from '../../../plan/measures/measures';
import type { Year } from '../../../plan/years';
import { industryWords } from './industry-words';
import { measureColumns, sumRow } from './measure-columns';
import type { Sheet } from './sheet';
import type { SheetWords } from './sheet-words';
import { textColumn, type Words } from './text-column';

/** The ten areas with every measure; at the foot their sum and the city's row as printed. */
export function areaSheet(source: MeasureSource, year: Year, words: SheetWords): Sheet {
  const { plan } = source;
  const areas = new Map(plan.areas.map((area) => [area.id, area]));
  const name = (row: string): Words => {
    if (row === sumRow) return { text: words.sum };
    return { text: row === plan.municipality.id ? words.cityRow : (areas.get(row)?.name ?? null) };
  };
  const level = (row: string): Words => {
    const area = areas.get(row);
    return { text: area ? words.levels[area.level] : null };
  };
  const industries = (row: string): Words => {
    const area = areas.get(row);
    return area ? industryWords(plan, areaPhrases(plan, area)) : { text: null };
  };
  return {
    columns: [
      textColumn('name', words, name),
      textColumn('level', words, level),
      ...measureIds.flatMap((id) => measureColumns(measures[id], source, year, words)),
      textColumn('industries', words, industries),
    ],
    rows: plan.areas.map(({ id }) => id),
    foot: [sumRow, plan.municipality.id],
  };
}
