import type { MeasureSource } from '../../../plan/measures/measure';
import { measureIds } from '../../../plan/measures/measure-id';
import { measures } from '../../../plan/measures/measures';
import { areaPhrases } from '../../../plan/phrases';
import type { Plan } from '../../../plan/plan';
import type { Platform } from '../../../plan/schema/platform';
import type { Year } from '../../../plan/years';
import { indicatorSheet } from './indicator-sheet';
import { measureColumns, sumRow } from './measure-columns';
import type { Sheet, SheetWords } from './sheet';
import { featureColumns, industryWords, textColumn, type Words } from './text-column';

type Make = (source: MeasureSource, year: Year, words: SheetWords) => Sheet;

/** What there are tables of, each a pure function of the plan. A new subject is one file and one line. */
export const sheets = {
  areas: areaSheet,
  platforms: ({ plan }, _, words) => platformSheet(plan, words),
  cities: ({ plan }, _, words) => citySheet(plan, words),
  indicators: ({ plan }, _, words) => indicatorSheet(plan, words),
} as const satisfies Record<string, Make>;

/** The ten areas with every measure; at the foot their sum and the city's row as printed. */
function areaSheet(source: MeasureSource, year: Year, words: SheetWords): Sheet {
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

/** The six cities of box 1. */
function citySheet(plan: Plan, words: SheetWords): Sheet {
  const { cities } = plan.layout;
  const byId = new Map(cities.map((city) => [city.id, city]));
  return {
    columns: [
      textColumn('name', words, (row) => {
        const city = byId.get(row);
        return city ? { text: city.name, cites: [city.cite] } : { text: null };
      }),
      ...featureColumns(plan, cities, words),
    ],
    rows: cities.map(({ id }) => id),
    foot: [],
  };
}

/** The platforms of table 2. */
function platformSheet(plan: Plan, words: SheetWords): Sheet {
  const byId = new Map(plan.platforms.map((platform) => [platform.id, platform]));
  const of = (words: (platform: Platform) => Words) => (row: string) => {
    const platform = byId.get(row);
    return platform ? words(platform) : { text: null };
  };
  return {
    columns: [
      textColumn(
        'name',
        words,
        of(({ name, cite }) => ({ text: name, cites: [cite] })),
      ),
      textColumn(
        'category',
        words,
        of(({ category }) => ({ text: words.categories[category] })),
      ),
      textColumn(
        'status',
        words,
        of(({ status }) => ({ text: words.statuses[status] })),
      ),
      textColumn(
        'role',
        words,
        of(({ role, role_cite }) => ({ text: words.roles[role], cites: [role_cite] })),
      ),
      ...featureColumns(plan, plan.platforms, words),
    ],
    rows: plan.platforms.map(({ id }) => id),
    foot: [],
  };
}
