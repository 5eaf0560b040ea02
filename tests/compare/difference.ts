import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export type Difference = {
  readonly pixels: number;
  /** Of the pixels of the larger picture. */
  readonly percent: number;
  /** What differs in red, on the faded picture. */
  readonly picture: Buffer;
};

/** How two pictures differ; null: not at all. `threshold`: how far a colour may be off, 0 to 1. */
export function differenceOf(before: Buffer, after: Buffer, threshold: number): Difference | null {
  if (before.equals(after)) return null;
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(
    enlarged(one, width, height),
    enlarged(other, width, height),
    picture.data,
    width,
    height,
    { threshold, includeAA: true },
  );
  if (pixels === 0) return null;
  return { pixels, percent: (100 * pixels) / (width * height), picture: PNG.sync.write(picture) };
}

/** The picture on a transparent ground: what only one of two has differs. */
function enlarged(picture: PNG, width: number, height: number): Buffer {
  const ground = new PNG({ width, height });
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground.data;
}
