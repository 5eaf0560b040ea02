/** Table 1 in the plan's text: row number → the cells that follow it, up to the next row's number. */
export function indicatorCells(planText: string): ReadonlyMap<number, readonly string[]> {
  const begin = planText.indexOf('\n表 1：');
  const cells = planText
    .slice(begin)
    .split('\n')
    .slice(2)
    .map((cell) => cell.trim())
    .filter(Boolean);
  const starts: number[] = [];
  // A row has at least three cells after its number, which keeps a value of 5 from passing for row 5.
  for (let at = cells.indexOf('1'); at >= 0; at = cells.indexOf(String(starts.length + 1), at + 4)) {
    starts.push(at);
    if (starts.length === 20) break;
  }
  const lastRow = 8;
  return new Map(starts.map((start, i) => [i + 1, cells.slice(start + 1, starts[i + 1] ?? start + lastRow)]));
}
