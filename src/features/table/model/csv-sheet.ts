import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/bilingual';
import { assumedCells } from './assumed-cells';
import { cellSource } from './cell-source';
import { cellValue } from './cell-value';
import { columnTitle } from './column-title';
import { exportDigits } from './export-digits';
import type { ShownTable } from './shown-table';

export type CsvSheet = {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
};

const sourceTitle: Readonly<Record<keyof Bilingual, (title: string) => string>> = {
  zh: (title) => `${title}：出处`,
  en: (title) => `${title}: source`,
};

/**
 * What is shown, as a sheet for people: wide, one row for each row of the table, headed in the reader's
 * language, and behind each column one with its source, so that it sorts and sums as it stands. (A long
 * sheet, one row a figure, would have to be pivoted first; programs read the GeoJSON, which has permanent
 * names.) `id` and `document_sha256`, the version of the data, stand in every row.
 */
export function csvSheet(
  { columns, rows, foot }: ShownTable,
  plan: Plan,
  language: keyof Bilingual,
): CsvSheet {
  const all = [...rows, ...foot];
  const assumed = assumedCells(columns, all, language);
  const pairs = columns.map((column, index) => {
    const title = columnTitle(column, language);
    const sources = all.map(({ cells }) => (cells[index] ? cellSource(cells[index], plan, language) : ''));
    const values = all.map(({ cells }) =>
      cells[index] ? cellValue(cells[index], exportDigits, language) : null,
    );
    const named = [[title, values] as const, [sourceTitle[language](title), sources] as const];
    return sources.some(Boolean) ? named : named.slice(0, 1);
  });
  const entries = [
    ['id', all.map(({ id }) => id)] as const,
    ...pairs.flat(),
    ...assumed.title.map((title) => [title, all.map(({ id }) => assumed.of(id)[0] ?? null)] as const),
    ['document_sha256', all.map(() => plan.document.sha256)] as const,
  ];
  return {
    columns: entries.map(([title]) => title),
    rows: all.map((_, index) =>
      Object.fromEntries(entries.map(([title, values]) => [title, values[index] ?? null])),
    ),
  };
}
