/**
 * Moves positions on a line apart until neighbours are `gap` from each other, within `low` and `high`, with
 * the least movement in all (pool adjacent violators). In the order given; `high` gives way where there is
 * not room enough.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const blocks: { sum: number; count: number }[] = [];
  for (const [rank, index] of order.entries()) {
    let block = { sum: (wanted[index] ?? 0) - rank * gap, count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  const most = Math.max(low, high - (wanted.length - 1) * gap);
  const bases = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(most, Math.max(low, sum / count))),
  );
  const result = [...wanted];
  for (const [rank, index] of order.entries()) result[index] = (bases[rank] ?? low) + rank * gap;
  return result;
}
