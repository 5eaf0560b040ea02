import type { Bilingual } from '../../../plan/schema/bilingual';
import type { Column } from '../../../plan/table/column';
import { isAssumed } from '../../../plan/table/is-assumed';
import { columnTitle } from './column-title';
import type { Row } from './shown-table';

const title: Bilingual = { zh: '情景假设（不是规划的数字）', en: 'what-if (not the plan’s figures)' };

/** A further column of a file that names, row by row, what rests on a what-if; no column where nothing does. */
export function assumedCells(columns: readonly Column[], rows: readonly Row[], language: keyof Bilingual) {
  const named = new Map(
    rows.map(({ id, cells }) => {
      const names = columns.filter((_, index) => {
        const cell = cells[index];
        return cell !== undefined && isAssumed(cell);
      });
      return [id, names.map((column) => columnTitle(column, language)).join('; ')];
    }),
  );
  const assumed = [...named.values()].some((names) => names !== '');
  return {
    title: assumed ? [title[language]] : [],
    of: (row: string): (string | null)[] => (assumed ? [named.get(row) || null] : []),
  };
}
