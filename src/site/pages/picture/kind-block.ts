import { nothing, svg } from 'lit';
import { textWidth } from '../../../style/text-width';
import type { Block } from './block';
import { pictureLook } from './picture-look';

const size = 24;

/** What it is, and in a frame how far its place on the map can be trusted; below it where the line is too short for both. */
export function kindBlock(kind: string, mark: string): Block {
  const { soft, accent, column } = pictureLook;
  const width = mark ? textWidth(mark, size) + 22 : 0;
  const beside = textWidth(kind, size) + 16;
  const below = kind !== '' && beside + width > column.width;
  const [left, down] = below || kind === '' ? [0, kind === '' ? 0 : 40] : [beside, 0];
  return {
    height: 34 + (below ? 40 : 0),
    gap: 0,
    at: (x, y) => svg`<text x=${x} y=${y + 25} font-size=${size} fill=${soft}>${kind}</text>
      ${
        mark
          ? svg`<rect x=${x + left} y=${y + down - 1} width=${width} height="35" rx="5" fill="none" stroke=${accent} stroke-width="2" />
            <text x=${x + left + width / 2} y=${y + down + 25} font-size=${size} font-weight="700" fill=${accent} text-anchor="middle">${mark}</text>`
          : nothing
      }`,
  };
}
