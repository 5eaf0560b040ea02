import type { Column } from '../../../plan/table/column';

/** One subject as a table: its columns, and the ids of its rows in the plan's order. */
export type Sheet = {
  /** The first one names the row and is always shown. */
  readonly columns: readonly [Column, ...Column[]];
  readonly rows: readonly string[];
  /** Rows that stand apart below the others, never sorted or filtered among them. */
  readonly foot: readonly string[];
};
