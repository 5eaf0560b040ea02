import type { Bilingual } from '../../../plan/schema/bilingual';
import type { Cell, Column } from '../../../plan/table/column';

export type Sort = { readonly column: string; readonly descending: boolean };

/** Chinese by pinyin. */
const collators: Readonly<Record<keyof Bilingual, Intl.Collator>> = {
  zh: new Intl.Collator('zh-CN'),
  en: new Intl.Collator('en'),
};

/** The rows by one column. What is missing comes last in both directions; ties keep the order they came in. */
export function sortRows(
  rows: readonly string[],
  columns: readonly Column[],
  { column: id, descending }: Sort,
  language: keyof Bilingual,
): string[] {
  const column = columns.find((one) => one.id === id);
  if (!column) return [...rows];
  const keyed = rows.map((row) => ({ row, key: keyOf(column.cell(row), language) }));
  const turn = descending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return turn * compare(a.key, b.key, collators[language]);
    })
    .map(({ row }) => row);
}

function keyOf(cell: Cell, language: keyof Bilingual): string | number | null {
  return 'text' in cell ? (cell.text?.[language] ?? null) : cell.value;
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
