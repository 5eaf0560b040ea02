import type { MeasureSource } from '../../../plan/measures/measure';
import { measureIds } from '../../../plan/measures/measure-id';
import { measures } from '../../../plan/measures/measures';
import { areaPhrases } from '../../../plan/phrases';
import type { Plan } from '../../../plan/plan';
import type { Platform } from '../../../plan/schema/platform';
import type { Year } from '../../../plan/years';
import { indicatorTable } from './indicator-table';
import { measureColumns, sumRow } from './measure-columns';
import type { TableData, TableMessages } from './table-data';
import { type CellText, featureColumns, industryText, textColumn } from './text-column';

type MakeTable = (source: MeasureSource, year: Year, messages: TableMessages) => TableData;

/** What there are tables of, each a pure function of the plan. A new subject is one file and one line. */
export const tables = {
  areas: areaTable,
  platforms: ({ plan }, _, messages) => platformTable(plan, messages),
  cities: ({ plan }, _, messages) => cityTable(plan, messages),
  indicators: ({ plan }, _, messages) => indicatorTable(plan, messages),
} as const satisfies Record<string, MakeTable>;

/** The ten areas with every measure; at the foot their sum and the city's row as printed. */
function areaTable(source: MeasureSource, year: Year, messages: TableMessages): TableData {
  const { plan } = source;
  const areas = new Map(plan.areas.map((area) => [area.id, area]));
  const name = (row: string): CellText => {
    if (row === sumRow) return { text: messages.sum };
    return { text: row === plan.municipality.id ? messages.cityRow : (areas.get(row)?.name ?? null) };
  };
  const level = (row: string): CellText => {
    const area = areas.get(row);
    return { text: area ? messages.levels[area.level] : null };
  };
  const industries = (row: string): CellText => {
    const area = areas.get(row);
    return area ? industryText(plan, areaPhrases(plan, area)) : { text: null };
  };
  return {
    columns: [
      textColumn('name', messages, name),
      textColumn('level', messages, level),
      ...measureIds.flatMap((id) => measureColumns(measures[id], source, year, messages)),
      textColumn('industries', messages, industries),
    ],
    rows: plan.areas.map(({ id }) => id),
    foot: [sumRow, plan.municipality.id],
  };
}

/** The six cities of box 1. */
function cityTable(plan: Plan, messages: TableMessages): TableData {
  const { cities } = plan.layout;
  const byId = new Map(cities.map((city) => [city.id, city]));
  return {
    columns: [
      textColumn('name', messages, (row) => {
        const city = byId.get(row);
        return city ? { text: city.name, cites: [city.cite] } : { text: null };
      }),
      ...featureColumns(plan, cities, messages),
    ],
    rows: cities.map(({ id }) => id),
    foot: [],
  };
}

/** The platforms of table 2. */
function platformTable(plan: Plan, messages: TableMessages): TableData {
  const byId = new Map(plan.platforms.map((platform) => [platform.id, platform]));
  const of = (textOf: (platform: Platform) => CellText) => (row: string) => {
    const platform = byId.get(row);
    return platform ? textOf(platform) : { text: null };
  };
  return {
    columns: [
      textColumn(
        'name',
        messages,
        of(({ name, cite }) => ({ text: name, cites: [cite] })),
      ),
      textColumn(
        'category',
        messages,
        of(({ category }) => ({ text: messages.categories[category] })),
      ),
      textColumn(
        'status',
        messages,
        of(({ status }) => ({ text: messages.statuses[status ?? 'open'] })),
      ),
      textColumn(
        'role',
        messages,
        of(({ role, role_cite }) => ({
          text: role && messages.roles[role],
          cites: role_cite ? [role_cite] : [],
        })),
      ),
      ...featureColumns(plan, plan.platforms, messages),
    ],
    rows: plan.platforms.map(({ id }) => id),
    foot: [],
  };
}
