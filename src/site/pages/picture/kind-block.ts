import { nothing, svg } from 'lit';
import { textWidth } from '../../../style/text-width';
import type { Block } from './block';
import { evenLines } from './even-lines';
import { pictureLook } from './picture-look';

const size = 24;
const line = 31;
const frame = 35;

/** What it is, and in a frame how far its place on the map can be trusted; below it where a line is too short for both. */
export function kindBlock(kind: string, mark: string): Block {
  const { soft, accent, column } = pictureLook;
  const lines = evenLines(kind, size, column.width);
  const beside = textWidth(kind, size) + 16;
  const width = textWidth(mark, size) + 22;
  const below = lines.length > 1 || beside + width > column.width;
  const [left, down] = below ? [0, lines.length * line + 6] : [beside, 0];
  return {
    height: mark && below ? down + frame : lines.length * line + 3,
    gap: 0,
    at: (x, y) =>
      svg`${lines.map(
        (one, index) =>
          svg`<text x=${x} y=${y + 25 + index * line} font-size=${size} fill=${soft}>${one}</text>`,
      )}${
        mark
          ? svg`<rect x=${x + left} y=${y + down - 1} width=${width} height=${frame} rx="5" fill="none" stroke=${accent} stroke-width="2" />
            <text x=${x + left + width / 2} y=${y + down + 25} font-size=${size} font-weight="700" fill=${accent} text-anchor="middle">${mark}</text>`
          : nothing
      }`,
  };
}
