import { compareRanges, type Nearby } from '../../../plan/nearest/facility';

/** The nearest of some (nearest first), and those that the errors do not tell apart from it; at most `most`. */
export function asNear(sorted: readonly Nearby[], most: number): readonly Nearby[] {
  const [first] = sorted;
  return first ? sorted.filter(({ range }) => compareRanges(first.range, range) === 0).slice(0, most) : [];
}
