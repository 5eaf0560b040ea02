/** The longest of 1, 2, 5, 10, 20, 50 … that is no longer than `most`, in the same unit: what a scale bar is long. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((each) => each * power <= most) ?? 1;
  return Number((step * power).toPrecision(1));
}
