import { svg, type TemplateResult } from 'lit';
import { type PlacedPart, swatchRoom } from '../../../style/picture/legend-part';

const looks = {
  title: { fill: 'var(--ink)', weight: '700' },
  note: { fill: 'var(--ink-soft)', weight: '400' },
  warning: { fill: 'var(--accent)', weight: '600' },
  entry: { fill: 'var(--ink)', weight: '400' },
} as const;

/** One part of a legend at its place. */
export function legendDrawing(placed: PlacedPart<TemplateResult>): TemplateResult {
  const { part, x, y, scale, size, lines, height } = placed;
  if (part.kind === 'gap') return svg``;
  if (part.kind === 'picture')
    return svg`<g transform=${`translate(${x} ${y}) scale(${scale})`}>${part.drawing}</g>`;
  const leading = size * (part.kind === 'entry' ? 1.3 : part.kind === 'title' ? 1.38 : 1.4);
  const { fill, weight } = looks[part.kind];
  const left = part.kind === 'entry' ? x + swatchRoom * scale : x;
  // The middle of the lines stands at the middle of the swatch.
  const top = part.kind === 'entry' ? y + (height - lines.length * leading) / 2 : y;
  return svg`${
    part.kind === 'entry'
      ? svg`<g transform=${`translate(${x} ${y + (height - part.height * scale) / 2}) scale(${scale})`}>${part.drawing}</g>`
      : ''
  }${lines.map(
    (
      line,
      index,
    ) => svg`<text x=${left} y=${top + index * leading + leading / 2 + size * 0.36} font-size=${size}
      font-weight=${weight} fill=${fill}>${line}</text>`,
  )}`;
}
