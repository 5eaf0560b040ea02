/**
 * How alike two lists of weights are, 0 to 1: what they share of what either has (weighted Jaccard, Σ min ÷ Σ max).
 * Two lists without any weight share nothing: 0.
 */
export function similarity(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let either = 0;
  a.forEach((weight, index) => {
    shared += Math.min(weight, b[index] ?? 0);
    either += Math.max(weight, b[index] ?? 0);
  });
  return either === 0 ? 0 : shared / either;
}
