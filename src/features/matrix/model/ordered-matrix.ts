import { cellWeight } from './cell-weight';
import type { Matrix } from './matrix-of';
import type { MatrixView } from './matrix-view';
import { seriate } from './seriate';

/** A matrix with its rows and columns in an order: the plan's, neighbours alike, or the most named first. */
export function orderedMatrix(matrix: Matrix, order: MatrixView['order']): Matrix {
  if (order === 'plan') return matrix;
  const { columns, rows } = matrix;
  const byRow = rows.map(({ cells }) => cells.map(cellWeight));
  const byColumn = columns.map((_, index) => byRow.map((weights) => weights[index] ?? 0));
  const arranged = order === 'similarity' ? seriate : mostFirst;
  const columnOrder = arranged(byColumn);
  return {
    columns: columnOrder.flatMap((index) => columns[index] ?? []),
    rows: arranged(byRow).flatMap((index) => {
      const row = rows[index];
      return row ? { ...row, cells: columnOrder.map((column) => row.cells[column] ?? null) } : [];
    }),
  };
}

/** By the number of cells that are filled, then by their weight, then as they come. */
function mostFirst(vectors: readonly (readonly number[])[]): number[] {
  const sizes = vectors.map((weights) => ({
    count: weights.filter((weight) => weight > 0).length,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
  }));
  return vectors
    .map((_, index) => index)
    .sort((a, b) => {
      const [x, y] = [sizes[a], sizes[b]];
      return (y?.count ?? 0) - (x?.count ?? 0) || (y?.weight ?? 0) - (x?.weight ?? 0);
    });
}
