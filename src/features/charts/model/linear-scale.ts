/** A straight mapping between values and pixels. */
export type LinearScale = {
  readonly pixel: (value: number) => number;
  readonly value: (pixel: number) => number;
};

/** Maps a domain of values to a range of pixels, and back. */
export function linearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const ratio = (end - start) / (high - low);
  return {
    pixel: (value) => start + (value - low) * ratio,
    value: (pixel) => low + (pixel - start) / ratio,
  };
}
