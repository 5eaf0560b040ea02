/** By how many columns and rows an arrow key moves. */
const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the focus in a table to the next cell in the arrow key's direction that has a link or a button. */
export function moveFocus(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null;
  const row = cell?.closest('tr');
  const table = cell?.closest('table');
  if (!step || !cell || !row || !table) return;
  const [columns, rows] = step;
  const limit = Math.max(table.rows.length, row.cells.length);
  for (let distance = 1; distance < limit; distance++) {
    const line = table.rows[row.rowIndex + rows * distance];
    const next = line?.cells[cell.cellIndex + columns * distance]?.querySelector<HTMLElement>('a, button');
    if (!next) continue;
    next.focus();
    event.preventDefault();
    return;
  }
}
