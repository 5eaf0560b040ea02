/** The largest of 1, 2, 5, 10, 20, 50, … that is not above a value, but for what a float falls short. */
export function roundBelow(value: number): number {
  const most = value * (1 + 1e-9);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((each) => each * power <= most) ?? 1;
  return Number((step * power).toPrecision(1));
}
