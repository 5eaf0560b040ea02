import { decimalsOf, printedDecimals } from '../../../plan/number-text';
import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/naming';
import { type Cell, type Column, isAssumed } from '../../../plan/table/column';
import { shownDigits, shownValue } from '../../../plan/units/shown-unit';
import type { ShownTable } from './shown-table';
import { assumedCells, cellUnit, columnTitle } from './written-cells';

type CopiedTable = { readonly html: string; readonly text: string };

/**
 * What is shown, to paste into Excel or WPS: as an HTML table and as tab-separated text. Numbers are plain
 * numbers with the decimals that are printed, missing ones empty cells. With a what-if a last column names the columns that rest on it.
 */
export function copiedTable(
  { columns, rows, foot }: ShownTable,
  plan: Plan,
  language: keyof Bilingual,
): CopiedTable {
  const all = [...rows, ...foot];
  const assumed = assumedCells(columns, all, language);
  const head = [...columns.map((column) => columnTitle(column, language)), ...assumed.title];
  const body = all.map(({ id, cells }) => [
    ...columns.map((column, index) => {
      const cell = cells[index];
      return cell ? printedCell(cell, column, plan, language) : null;
    }),
    ...assumed.of(id),
  ]);
  const lines = [head, ...body].map((line) => line.map((value) => safeText(value ?? '')));
  const row = (tag: 'th' | 'td') => (line: readonly string[]) =>
    `<tr>${line.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  const [first = [], ...others] = lines;
  return {
    text: lines.map((line) => line.join('\t')).join('\r\n'),
    html: `<table><thead>${row('th')(first)}</thead><tbody>${others.map(row('td')).join('')}</tbody></table>`,
  };
}

/** A cell's words, or its number as the page prints it, but without grouping, which not every spreadsheet reads. */
function printedCell(
  cell: Cell,
  { digits, storedIn }: Column,
  { citations }: Plan,
  language: keyof Bilingual,
): string | null {
  if ('text' in cell) return cell.text?.[language] ?? null;
  if (cell.value === null) return null;
  const unit = cellUnit(cell, storedIn);
  const shown = shownValue(cell.value, unit, language);
  if (cell.derived) return shown.toFixed(shownDigits(digits, unit, language));
  const quote = isAssumed(cell) ? '' : (citations.get(cell.inputs[0]?.figure.cite ?? '')?.quote ?? '');
  const printed = printedDecimals(quote);
  const decimals = printed === 0 ? 0 : shownDigits(printed, unit, language);
  return shown.toFixed(Math.max(decimals, decimalsOf(shown)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text that no spreadsheet takes for a formula when it is pasted, in one line. */
function safeText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
