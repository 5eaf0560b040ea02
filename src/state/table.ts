export const tableSubjects = ['areas', 'platforms', 'cities', 'indicators'] as const;
export type TableSubject = (typeof tableSubjects)[number];

/** The table under the map. */
export type Table = {
  /** null: closed. */
  readonly subject: TableSubject | null;
  /** null: the plan's own order. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Only rows that hold these words; empty: all. */
  readonly filter: string;
  /** Ids of the columns shown, in order; null: the subject's usual ones. */
  readonly columns: readonly string[] | null;
};

export const initialTable: Table = Object.freeze({ subject: null, sort: null, filter: '', columns: null });
