import { csvText } from '../../plan/csv-text';
import { saveFile } from './save-file';

/** Saves rows as a CSV file that Excel and WPS open as a table; `name` comes without its ending. */
export async function saveCsv(
  name: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  saveFile(`${name}.csv`, [await csvText(columns, rows)], 'text/csv;charset=utf-8');
}
