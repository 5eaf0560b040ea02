import { grade as grades } from '../../../plan/schema/phrase';
import { gradeRank } from '../../../plan/topics/mentions';
import type { Matrix, MatrixCell } from './matrix-of';
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

/**
 * How much a cell counts when rows are compared: 6 for the strongest grade down to 1 for the weakest, 1 without a
 * graded verb, half of that where only the industry above is named, 0 for an empty cell.
 */
export function cellWeight(cell: MatrixCell | null): number {
  if (!cell) return 0;
  const { grade, names } = cell.most;
  const weight = grade === null ? 1 : grades.options.length - gradeRank(grade);
  return names === 'itself' ? weight : weight / 2;
}
