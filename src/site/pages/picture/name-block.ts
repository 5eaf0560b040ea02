import { textWidth } from '../../../style/text-width';
import type { Block } from './block';
import { evenLines } from './even-lines';
import { nameSizes } from './name-sizes';
import { pictureLook } from './picture-look';
import { textBlock } from './text-block';

const smallest = { size: 34, most: 6 } as const;

/** The name in the largest size, from the given one down, in which it fits its lines, no word cut. */
export function nameBlock(name: string, largest: number): Block[] {
  const { width } = pictureLook.column;
  const fitting = nameSizes.find(({ size, most }) => {
    const lines = evenLines(name, size, width);
    return size <= largest && lines.length <= most && lines.every((line) => textWidth(line, size) <= width);
  });
  const { size, most } = fitting ?? smallest;
  return textBlock(name, { size, colour: pictureLook.ink, weight: 700, gap: 6, most });
}
