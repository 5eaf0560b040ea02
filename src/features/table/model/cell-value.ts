import type { Bilingual } from '../../../plan/schema/bilingual';
import type { Cell } from '../../../plan/table/column';

/**
 * What a spreadsheet gets of a cell: its words, or its number with at most `digits` decimals; the plan's own
 * numbers keep theirs. null where there is none.
 */
export function cellValue(cell: Cell, digits: number, language: keyof Bilingual): string | number | null {
  if ('text' in cell) return cell.text?.[language] ?? null;
  if (cell.value === null || !cell.derived) return cell.value;
  return Number(cell.value.toFixed(digits));
}
