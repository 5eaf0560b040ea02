import { svg } from 'lit';
import { areasOfClass } from '../../../features/thematic/areas-of-class';
import { classRanges } from '../../../features/thematic/class-ranges';
import type { Classified } from '../../../style/classes/classify';
import type { PageContext } from '../subject/page-context';
import type { Block } from './block';
import { pictureLook } from './picture-look';

const row = 31;

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
    height: 30 + rows.length * row,
    gap: 16,
    at: (x, y) => svg`<text x=${x} y=${y + 19} font-size="20" fill=${soft}>${unit}</text>
      ${rows.map(([paint, text], index) => {
        const top = y + 34 + index * row;
        return svg`<rect x=${x} y=${top} width="44" height="26" fill=${paint} stroke=${soft} stroke-opacity="0.5" />
          <text x=${x + 58} y=${top + 20} font-size="22" fill=${ink}>${text}</text>`;
      })}`,
  };
}
