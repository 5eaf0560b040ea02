import { grade as grades } from '../../../plan/schema/verb';
import { gradeRank } from '../../../plan/topics/strongest';
import type { MatrixCell } from './matrix-of';

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
