import type { Matrix } from './matrix-of';

/** How many topics or features: named themselves, and only by their industry. */
export type NamedCount = { readonly itself: number; readonly parent: number };

/** What each row names and who names each column, counted. */
export function matrixCounts({ columns, rows }: Matrix): {
  readonly rows: readonly NamedCount[];
  readonly columns: readonly NamedCount[];
} {
  return {
    rows: rows.map(({ cells }) => counted(cells)),
    columns: columns.map((_, index) => counted(rows.map(({ cells }) => cells[index] ?? null))),
  };
}

function counted(cells: Matrix['rows'][number]['cells']): NamedCount {
  const itself = cells.filter((cell) => cell?.most.names === 'itself').length;
  return { itself, parent: cells.filter((cell) => cell !== null).length - itself };
}
