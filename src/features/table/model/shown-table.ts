import type { Bilingual } from '../../../plan/schema/naming';
import type { Cell, Column } from '../../../plan/table/column';
import type { TableData } from './table-data';

/** How the reader looks at a sheet. */
export type Look = {
  /** null: the plan's own order. */
  readonly sort: Sort | null;
  /** Only rows that hold all these words; empty: all. */
  readonly filter: string;
  /** Ids of the columns, in order; null, or none that there is: the usual ones. */
  readonly columns: readonly string[] | null;
};

export type Row = { readonly id: string; readonly cells: readonly Cell[] };

/** What stands in the window, and what is copied and downloaded: the chosen columns of the rows found, in order. */
export type ShownTable = {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly foot: readonly Row[];
};

export function shownTable(table: TableData, look: Look, language: keyof Bilingual): ShownTable {
  const [first, ...others] = table.columns;
  const chosen = [...new Set(look.columns)].flatMap((id) => others.filter((column) => column.id === id));
  const columns = [first, ...(chosen.length > 0 ? chosen : others.filter(({ usual }) => usual))];
  const found = filterRows(table.rows, table.columns, look.filter);
  const sorted = look.sort ? sortRows(found, table.columns, look.sort, language) : found;
  const row = (id: string): Row => ({ id, cells: columns.map(({ cell }) => cell(id)) });
  return { columns, rows: sorted.map(row), foot: table.foot.map(row) };
}

/**
 * The rows in whose words all of the filter's occur, in either language and either case; full-width letters
 * count as plain ones. Every column of words is searched, shown or not.
 */
function filterRows(rows: readonly string[], columns: readonly Column[], filter: string): string[] {
  const wanted = plain(filter).split(/\s+/).filter(Boolean);
  const textColumns = columns.filter(({ kind }) => kind === 'text');
  return rows.filter((row) => {
    const cells = textColumns.map(({ cell }) => {
      const content = cell(row);
      return 'text' in content && content.text ? `${content.text.zh} ${content.text.en}` : '';
    });
    const text = plain(cells.join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

export type Sort = { readonly column: string; readonly descending: boolean };

/** Chinese by pinyin. */
const collators: Readonly<Record<keyof Bilingual, Intl.Collator>> = {
  zh: new Intl.Collator('zh-CN'),
  en: new Intl.Collator('en'),
};

/** The rows by one column. What is missing comes last in both directions; ties keep the order they came in. */
function sortRows(
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

/**
 * The order after a press on a column's head: numbers highest first, words from their beginning, then the
 * other way round, then the plan's own order again.
 */
export function nextSort(sort: Sort | null, { id, kind }: Pick<Column, 'id' | 'kind'>): Sort | null {
  const first = kind === 'number';
  if (sort?.column !== id) return { column: id, descending: first };
  return sort.descending === first ? { column: id, descending: !first } : null;
}

/**
 * The shown columns with one more or one less. A new one goes before the first shown one that follows it
 * among all columns, so that an order of the reader's own is kept.
 */
export function toggleColumn(all: readonly string[], shown: readonly string[], id: string): string[] {
  if (shown.includes(id)) return shown.filter((one) => one !== id);
  const later = new Set(all.slice(all.indexOf(id) + 1));
  const at = shown.findIndex((one) => later.has(one));
  return at < 0 ? [...shown, id] : [...shown.slice(0, at), id, ...shown.slice(at)];
}
