/** How many decimals a number has as it is printed: 33.04 → 2. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
