import { wrapToWidth } from '../../../style/wrap-to-width';
import type { Block } from './block';
import { nameSizes } from './name-sizes';
import { pictureLook } from './picture-look';
import { textBlock } from './text-block';

/** The name in the largest size, from the given one down, in which it fits its lines, no word cut. */
export function nameBlock(name: string, largest: number): Block[] {
  const { width } = pictureLook.column;
  const fitting = nameSizes.find(
    ({ size, most }) => size <= largest && wrapToWidth(name, size, width).length <= most,
  );
  const { size, most } = fitting ?? nameSizes[5];
  return textBlock(name, { size, colour: pictureLook.ink, weight: 700, gap: 6, most });
}
