import type { Bilingual } from '../../../plan/schema/naming';
import type { ShownTable } from './shown-table';
import { assumedCells, cellValue, columnTitle } from './written-cells';

type CopiedTable = { readonly html: string; readonly text: string };

/**
 * What is shown, to paste into Excel or WPS: as an HTML table and as tab-separated text. Numbers are plain
 * numbers as printed, missing ones empty cells. With a what-if a last column names the columns that rest on it.
 */
export function copiedTable({ columns, rows, foot }: ShownTable, language: keyof Bilingual): CopiedTable {
  const all = [...rows, ...foot];
  const assumed = assumedCells(columns, all, language);
  const head = [...columns.map((column) => columnTitle(column, language)), ...assumed.title];
  const body = all.map(({ id, cells }) => [
    ...columns.map((column, index) => {
      const cell = cells[index];
      return cell ? cellValue(cell, column.digits, language) : null;
    }),
    ...assumed.of(id),
  ]);
  const lines = [head, ...body].map((line) =>
    line.map((value) => (typeof value === 'string' ? safeText(value) : String(value ?? ''))),
  );
  const row = (tag: 'th' | 'td') => (line: readonly string[]) =>
    `<tr>${line.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  const [first = [], ...others] = lines;
  return {
    text: lines.map((line) => line.join('\t')).join('\r\n'),
    html: `<table><thead>${row('th')(first)}</thead><tbody>${others.map(row('td')).join('')}</tbody></table>`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text that no spreadsheet takes for a formula when it is pasted, in one line. */
function safeText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
