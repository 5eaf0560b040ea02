import { csvText } from '../../plan/csv-text';

/** Hands the reader a file to save. `name` with its ending. */
export function saveFile(name: string, parts: BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Saves rows as a CSV file that Excel and WPS open as a table; `name` comes without its ending. */
export async function saveCsv(
  name: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  saveFile(`${name}.csv`, [await csvText(columns, rows)], 'text/csv;charset=utf-8');
}
