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
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${name}.csv` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
