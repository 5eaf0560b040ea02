/**
 * Rows as the text of a CSV file that Excel and WPS open as a table: UTF-8 with a byte-order mark, and no
 * cell that a spreadsheet would take for a formula.
 */
export async function csvText(columns: readonly string[], rows: readonly object[]): Promise<string> {
  const { unparse } = await import('papaparse');
  return `\uFEFF${unparse([...rows], { columns: [...columns], escapeFormulae: true })}`;
}
