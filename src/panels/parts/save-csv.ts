import { saveFile } from './save-file';

/**
 * Saves rows as a CSV file that Excel and WPS open as a table: UTF-8 with a byte-order mark, and no cell
 * that a spreadsheet would take for a formula.
 */
export async function saveCsv(
  name: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const { unparse } = await import('papaparse');
  const text = unparse([...rows], { columns: [...columns], escapeFormulae: true });
  saveFile(`${name}.csv`, ['\uFEFF', text], 'text/csv;charset=utf-8');
}
