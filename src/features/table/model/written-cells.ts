import type { Bilingual } from '../../../plan/schema/naming';
import { type Cell, type Column, isAssumed } from '../../../plan/table/column';
import type { Row } from './shown-table';

/** A column's name with its year and unit, in one line: `规上工业总产值 2025年（亿元）`. */
export function columnTitle({ name, when, unit }: Column, language: keyof Bilingual): string {
  const title = when ? `${name[language]} ${when[language]}` : name[language];
  if (!unit) return title;
  return language === 'zh' ? `${title}（${unit.zh}）` : `${title} (${unit.en})`;
}

/**
 * What a spreadsheet gets of a cell: its words, or its number with at most `digits` decimals; the plan's own
 * numbers keep theirs. null where there is none.
 */
export function cellValue(cell: Cell, digits: number, language: keyof Bilingual): string | number | null {
  if ('text' in cell) return cell.text?.[language] ?? null;
  if (cell.value === null || !cell.derived) return cell.value;
  return Number(cell.value.toFixed(digits));
}

/** Decimals of a derived number in a file: more than are printed, fewer than floating point leaves behind. */
export const exportDigits = 6;

const title: Bilingual = { zh: '情景假设（不是规划的数字）', en: 'scenario (not the plan’s figures)' };

/** A further column of a file that names, row by row, what rests on a scenario; no column where nothing does. */
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
