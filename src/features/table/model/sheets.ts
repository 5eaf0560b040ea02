import type { MeasureSource } from '../../../plan/measures/measure';
import type { Year } from '../../../plan/years';
import { areaSheet } from './area-sheet';
import { citySheet } from './city-sheet';
import { indicatorSheet } from './indicator-sheet';
import { platformSheet } from './platform-sheet';
import type { Sheet } from './sheet';
import type { SheetWords } from './sheet-words';

type Make = (source: MeasureSource, year: Year, words: SheetWords) => Sheet;

/** What there are tables of, each a pure function of the plan. A new subject is one file and one line. */
export const sheets = {
  areas: areaSheet,
  platforms: ({ plan }, _, words) => platformSheet(plan, words),
  cities: ({ plan }, _, words) => citySheet(plan, words),
  indicators: ({ plan }, _, words) => indicatorSheet(plan, words),
} as const satisfies Record<string, Make>;
