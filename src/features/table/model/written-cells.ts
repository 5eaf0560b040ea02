import type { Bilingual } from '../../../plan/schema/naming';
import { type Cell, type Column, isAssumed, type NumberCell } from '../../../plan/table/column';
import { type AnyUnit, shownValue } from '../../../plan/units/shown-unit';
import type { Row } from './shown-table';

/** A column's name with its year and unit, in one line: `规上工业总产值 2025年（亿元）`. */
export function columnTitle({ name, when, unit }: Column, language: keyof Bilingual): string {
  const title = when ? `${name[language]} ${when[language]}` : name[language];
  if (!unit) return title;
  return language === 'zh' ? `${title}（${unit.zh}）` : `${title} (${unit.en})`;
}

/**
 * What a spreadsheet gets of a cell: its words, or its number in the unit that the head names in the reader's
 * language, a derived one without what floating point leaves behind. null where there is none.
 */
export function cellValue(
  cell: Cell,
  { storedIn }: Pick<Column, 'storedIn'>,
  language: keyof Bilingual,
): string | number | null {
  if ('text' in cell) return cell.text?.[language] ?? null;
  const value = storedCell(cell);
  return value === null ? null : shownValue(value, cellUnit(cell, storedIn), language);
}

/** A cell's number as it is stored. */
export function storedCell({ value, derived }: NumberCell): number | null {
  return value === null || !derived ? value : Number(value.toFixed(exportDigits));
}

/** The unit that a cell's number is stored in: a figure of the plan carries its own. */
export function cellUnit({ derived, inputs }: NumberCell, storedIn: AnyUnit): AnyUnit {
  return derived ? storedIn : (inputs[0]?.figure.unit ?? storedIn);
}

/** Decimals of a derived number in a file: more than are printed, fewer than floating point leaves behind. */
const exportDigits = 6;

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
