import type { Bilingual } from '../../../plan/schema/bilingual';
import type { Cell, Column } from '../../../plan/table/column';
import { filterRows } from './filter-rows';
import type { Sheet } from './sheet';
import { type Sort, sortRows } from './sort-rows';

/** How the reader looks at a sheet. */
export type Look = {
  /** null: the plan's own order. */
  readonly sort: Sort | null;
  /** Only rows that hold all these words; empty: all. */
  readonly filter: string;
  /** Ids of the columns, in order; null, or none that there is: the usual ones. */
  readonly columns: readonly string[] | null;
};

export type Row = { readonly id: string; readonly cells: readonly Cell[] };

/** What stands in the window, and what is copied and downloaded: the chosen columns of the rows found, in order. */
export type ShownTable = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly foot: readonly Row[];
};

export function shownTable(sheet: Sheet, look: Look, language: keyof Bilingual): ShownTable {
  const [first, ...others] = sheet.columns;
  const chosen = [...new Set(look.columns)].flatMap((id) => others.filter((column) => column.id === id));
  const columns = [first, ...(chosen.length > 0 ? chosen : others.filter(({ usual }) => usual))];
  const found = filterRows(sheet.rows, sheet.columns, look.filter);
  const sorted = look.sort ? sortRows(found, sheet.columns, look.sort, language) : found;
  const row = (id: string): Row => ({ id, cells: columns.map(({ cell }) => cell(id)) });
  return { columns, rows: sorted.map(row), foot: sheet.foot.map(row) };
}
