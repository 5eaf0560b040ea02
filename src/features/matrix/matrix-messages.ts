import type { Locale } from '../../i18n/locale';
import type { MatrixCell } from './model/matrix-of';

/** What a cell says: its letter, and in words. */
export function cellMessages(cell: MatrixCell | null, { m }: Locale): { sign: string; words: string } {
  const { matrix, card } = m;
  if (!cell) return { sign: '', words: matrix.empty };
  const grade = cell.most.grade ?? 'none';
  const way = cell.most.names === 'itself' ? matrix.itself : matrix.parent;
  return { sign: matrix.signs[grade], words: matrix.cell(card.grades[grade], way) };
}
