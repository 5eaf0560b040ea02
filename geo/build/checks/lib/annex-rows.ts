/** The rows of annex 1 in the plan's text: row label → its six cells, blank where the plan's are. */
export function annexRows(planText: string): ReadonlyMap<string, readonly string[]> {
  const begin = planText.indexOf('\n附件1：');
  const end = planText.indexOf('\n附件2：', begin);
  const rows = planText
    .slice(begin, end)
    .split('\n\n')
    .map((block) => block.split('\n').map((cell) => cell.trim()))
    .filter((cells) => cells.length >= 7)
    .map(([label = '', ...cells]): [string, string[]] => [label, cells.slice(0, 6)]);
  return new Map(rows);
}
