import type { MeasureUnit } from '../../../plan/measures/measure';
import type { MeasureId } from '../../../plan/measures/measure-id';
import type { AreaLevel } from '../../../plan/schema/area';
import type { GeometryClass } from '../../../plan/schema/feature';
import type { Unit } from '../../../plan/schema/figure';
import type { Indicator } from '../../../plan/schema/indicator';
import type { Bilingual } from '../../../plan/schema/naming';
import type { PlatformCategory, PlatformRole, PlatformStatus } from '../../../plan/schema/platform';
import type { Column } from '../../../plan/table/column';
import type { Year } from '../../../plan/years';

/** One subject as a table: its columns, and the ids of its rows in the plan's order. */
export type TableData = {
  /** The first one names the row and is always shown. */
  readonly columns: readonly [Column, ...Column[]];
  readonly rows: readonly string[];
  /** Rows that stand apart below the others, never sorted or filtered among them. */
  readonly foot: readonly string[];
};

type Words<Key extends string> = Readonly<Record<Key, Bilingual>>;

/** The columns that are not measures. */
export type TextColumnId =
  | 'name'
  | 'level'
  | 'category'
  | 'status'
  | 'role'
  | 'area'
  | 'industries'
  | 'geometry'
  | 'number'
  | 'group'
  | 'unit'
  | 'baseline'
  | 'baseline-year'
  | 'target'
  | 'stretch'
  | 'attribute'
  | 'growth';

/** What a table says beyond the plan's own words, in both languages. */
export type TableMessages = {
  readonly columns: Words<TextColumnId>;
  readonly measures: Words<MeasureId>;
  readonly measureUnits: Words<MeasureUnit>;
  readonly units: Words<Unit>;
  readonly levels: Words<AreaLevel>;
  readonly categories: Words<PlatformCategory>;
  /** `open`: the plan does not say. */
  readonly statuses: Words<PlatformStatus | 'open'>;
  readonly roles: Words<PlatformRole>;
  readonly geometry: Words<GeometryClass>;
  readonly attributes: Words<Indicator['attribute']>;
  /** Names of the rows at the foot of the areas. */
  readonly sum: Bilingual;
  readonly cityRow: Bilingual;
  /** In place of a number: a measure that does not add up, a rate that has no growth of its own. */
  readonly notSummed: Bilingual;
  readonly rate: Bilingual;
  readonly year: (year: Year) => Bilingual;
  readonly period: Bilingual;
};
