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
