/**
 * An order in which neighbours are alike: positions in `vectors`. Begins with the pair that is most alike and adds, at
 * either end, whatever is most like that end; then turns parts of the line around (2-opt) while that brings more
 * alikeness between neighbours. Always the same for the same vectors: of equals the earlier one is taken, and the line
 * runs so that its earlier end comes first. What is like nothing comes last, in its own order.
 */
export function seriate(vectors: readonly (readonly number[])[]): number[] {
  const alike = vectors.map((a) => vectors.map((b) => similarity(a, b)));
  const of = (a: number | undefined, b: number | undefined) => alike[a ?? -1]?.[b ?? -1] ?? 0;
  const all = vectors.map((_, index) => index);
  const lonely = all.filter((a) => all.every((b) => a === b || of(a, b) === 0));
  const line = turned(
    grown(
      all.filter((index) => !lonely.includes(index)),
      of,
    ),
    of,
  );
  if ((line[0] ?? 0) > (line.at(-1) ?? 0)) line.reverse();
  return [...line, ...lonely];
}

type Alike = (a: number | undefined, b: number | undefined) => number;

function grown(items: readonly number[], of: Alike): number[] {
  const left = new Set(items);
  const pairs = items.flatMap((a) => items.filter((b) => b > a).map((b) => [a, b] as const));
  const first = best(pairs, ([a, b]) => of(a, b));
  const line: number[] = [...(first ?? items)];
  for (const index of line) left.delete(index);
  while (left.size > 0) {
    const steps = [...left].flatMap((index) => [
      { index, end: true, worth: of(line.at(-1), index) },
      { index, end: false, worth: of(line[0], index) },
    ]);
    const step = best(steps, ({ worth }) => worth);
    if (!step) break;
    left.delete(step.index);
    if (step.end) line.push(step.index);
    else line.unshift(step.index);
  }
  return line;
}

function turned(start: readonly number[], of: Alike): number[] {
  let line = [...start];
  for (let better = true; better; ) {
    better = false;
    for (let from = 0; from < line.length - 1; from++) {
      for (let to = from + 1; to < line.length; to++) {
        const before = of(line[from - 1], line[from]) + of(line[to], line[to + 1]);
        const after = of(line[from - 1], line[to]) + of(line[from], line[to + 1]);
        if (after <= before + 1e-9) continue;
        line = [...line.slice(0, from), ...line.slice(from, to + 1).reverse(), ...line.slice(to + 1)];
        better = true;
      }
    }
  }
  return line;
}

function best<T>(items: readonly T[], worth: (item: T) => number): T | undefined {
  let most: T | undefined;
  for (const item of items) if (most === undefined || worth(item) > worth(most)) most = item;
  return most;
}

/** How alike two lists of weights are, 0 to 1; two lists without any weight share nothing: 0. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const { shared, either } = overlap(a, b);
  return either === 0 ? 0 : shared / either;
}

/**
 * What two lists of weights share, and what either of them has: Σ min and Σ max. Their quotient is how alike they are
 * (weighted Jaccard), 0 to 1.
 */
export function overlap(
  a: readonly number[],
  b: readonly number[],
): { readonly shared: number; readonly either: number } {
  let shared = 0;
  let either = 0;
  a.forEach((weight, index) => {
    shared += Math.min(weight, b[index] ?? 0);
    either += Math.max(weight, b[index] ?? 0);
  });
  return { shared, either };
}
