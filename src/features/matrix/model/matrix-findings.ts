import type { Entity } from '../../../plan/plan';
import type { Topic } from '../../../plan/topics/topics';
import { type Matrix, matrixCounts } from './matrix-of';
import { cellWeight } from './ordered-matrix';
import { overlap } from './seriate';

/** What strikes in a matrix, computed. */
export type MatrixFindings = {
  /** The topics that most features name themselves, and how many do; several where they tie, none where nobody names any. */
  readonly most: readonly Topic[];
  readonly mostCount: number;
  /** Topics that no feature names itself. */
  readonly nobody: readonly Topic[];
  /** The two rows that are most alike, of equals the first in the plan's order; null where no two share anything. */
  readonly alike: {
    readonly a: Entity;
    readonly b: Entity;
    readonly shared: number;
    readonly either: number;
  } | null;
};

export function matrixFindings(matrix: Matrix): MatrixFindings {
  const { columns, rows } = matrix;
  const counts = matrixCounts(matrix).columns.map(({ itself }) => itself);
  const mostCount = Math.max(0, ...counts);
  const weights = rows.map(({ cells }) => cells.map(cellWeight));
  let alike: MatrixFindings['alike'] = null;
  rows.forEach(({ entity: a }, i) => {
    rows.slice(i + 1).forEach(({ entity: b }, j) => {
      const { shared, either } = overlap(weights[i] ?? [], weights[i + 1 + j] ?? []);
      // Multiplied out, so that two empty rows are never the most alike.
      if (shared * (alike?.either ?? 1) > either * (alike?.shared ?? 0)) alike = { a, b, shared, either };
    });
  });
  return {
    most: columns.filter((_, index) => mostCount > 0 && counts[index] === mostCount),
    mostCount,
    nobody: columns.filter((_, index) => counts[index] === 0),
    alike,
  };
}
