import { svg } from 'lit';
import { areasOfClass } from '../../../panels/theme/areas-of-class';
import { classRanges } from '../../../panels/theme/class-ranges';
import type { Classified } from '../../../style/classes/classify';
import type { PageContext } from '../page-context';
import type { Block } from './block';
import { pictureLook } from './picture-look';

const row = 34;

/** The classes of a measure with their colours and ranges, the highest first, below their unit. */
export function legendBlock(classified: Classified, { locale, words }: PageContext): Block {
  const { ink, soft } = pictureLook;
  const ranges = classRanges(classified, locale);
  const classes =
    classified.extent === null
      ? []
      : classified.colours.map((colour, at) => [colour, ranges[at] ?? ''] as const);
  const missing = areasOfClass(classified, 'none').length > 0;
  const rows = [...classes.toReversed(), ...(missing ? [['url(#no-figure)', words.noFigure] as const] : [])];
  const unit = locale.m.measures.units[classified.measure.unit];
  return {
    height: 36 + rows.length * row,
    gap: 22,
    at: (x, y) => svg`<text x=${x} y=${y + 20} font-size="22" fill=${soft}>${unit}</text>
      ${rows.map(([paint, text], index) => {
        const top = y + 38 + index * row;
        return svg`<rect x=${x} y=${top} width="44" height="26" fill=${paint} stroke=${soft} stroke-opacity="0.5" />
          <text x=${x + 58} y=${top + 21} font-size="22" fill=${ink}>${text}</text>`;
      })}`,
  };
}
