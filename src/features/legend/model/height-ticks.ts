/** Two to four round values in equal steps, above zero and not above the highest: what a scale of heights is read by. */
export function heightTicks(highest: number): number[] {
  if (highest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [5, 2, 1, 0.5].map((part) => part * power).find((each) => highest / each >= 2) ?? power;
  // What a float falls short of a whole step is not a step missing.
  return Array.from({ length: Math.floor(highest / step + 1e-9) }, (_, index) =>
    Number(((index + 1) * step).toPrecision(3)),
  );
}
