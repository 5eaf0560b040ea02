/** What takes the focus in a cell of a grid: its link, or the cell itself. */
function target(cell: HTMLTableCellElement | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>('a') ?? (cell?.hasAttribute('tabindex') ? cell : null);
}

/** One Tab stop for the whole grid: where the focus was last, at first the first cell of the body. */
export function oneTabStop(table: HTMLTableElement, current: HTMLElement | null): void {
  const here =
    current && table.contains(current) ? current : (target(table.tBodies[0]?.rows[0]?.cells[1]) ?? null);
  for (const link of table.querySelectorAll<HTMLElement>('a')) link.tabIndex = -1;
  for (const other of table.querySelectorAll<HTMLElement>('td[tabindex="0"]')) other.tabIndex = -1;
  if (here) here.tabIndex = 0;
}

/** Moves the focus by the arrow keys, Home and End, with Ctrl to the corners. Says whether it could. */
export function moveInGrid(event: KeyboardEvent): boolean {
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
  const table = cell?.closest('table');
  const row = cell?.closest('tr');
  if (!table || !row || !(cell instanceof HTMLTableCellElement) || event.altKey || event.metaKey)
    return false;
  const [x, y] = [cell.cellIndex, row.rowIndex];
  const [right, bottom] = [row.cells.length - 1, table.rows.length - 1];
  const places: Record<string, readonly [x: number, y: number]> = {
    ArrowLeft: [x - 1, y],
    ArrowRight: [x + 1, y],
    ArrowUp: [x, y - 1],
    ArrowDown: [x, y + 1],
    Home: event.ctrlKey ? [1, 1] : [y === 0 ? 1 : 0, y],
    End: event.ctrlKey ? [right, bottom] : [right, y],
  };
  const place = places[event.key];
  const next = place && target(table.rows[place[1]]?.cells[place[0]]);
  if (!place) return false;
  event.preventDefault();
  next?.focus();
  return next != null;
}
