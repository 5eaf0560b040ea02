import { svg, type TemplateResult } from 'lit';
import type { Locale } from '../../../i18n/locale';
import { roundBelow } from '../../../plan/round-below';
import type { LayoutBox } from '../../../style/map-layout/map-layout';
import type { MapCamera } from './map-camera';

/** The longest a bar may be, in CSS pixels. */
const longest = 190;

/** Below a map: which way is north, and a bar of a round length where one scale holds for the whole map. */
export function scaleStrip(
  { x, y, height }: LayoutBox,
  { latitude, metresPerPixel, bearing, pitch }: MapCamera,
  { m, number }: Locale,
): TemplateResult {
  const { layout } = m.exporting;
  const middle = y + height / 2 + 2;
  const arrow = svg`<g transform=${`translate(${x + 11} ${middle})`}>
      <g transform=${`rotate(${-bearing})`}>
        <path d="M0-12 5 10 0 6-5 10z" fill="none" stroke="var(--ink)" stroke-width="1.1" stroke-linejoin="round" />
        <path d="M0-12 5 10 0 6z" fill="var(--ink)" />
      </g>
    </g>
    <text x=${x + 24} y=${middle + 4} font-size="11" fill="var(--ink)">${layout.north}</text>`;
  if (pitch > 0)
    return svg`${arrow}<text x=${x + 56} y=${middle + 4} font-size="11" fill="var(--ink)">${layout.scaleVaries}</text>`;
  const metres = roundBelow(longest * metresPerPixel);
  const length = metres / metresPerPixel;
  const at = x + 56;
  const word = metres >= 1000 ? layout.kilometres(number(metres / 1000)) : layout.metres(number(metres));
  return svg`${arrow}
    <g class="scale-bar" data-metres=${metres}>
      <rect x=${at} y=${middle - 2.5} width=${length} height="5" fill="var(--paper)" stroke="var(--ink)" stroke-width="0.9" />
      ${[0, 2].map((part) => svg`<rect x=${at + (length * part) / 4} y=${middle - 2.5} width=${length / 4} height="5" fill="var(--ink)" />`)}
    </g>
    <text x=${at - 3} y=${middle - 6} font-size="10" fill="var(--ink)">0</text>
    <text x=${at + length} y=${middle - 6} font-size="10" text-anchor="middle" fill="var(--ink)">${word}</text>
    <text x=${at + length + 26} y=${middle + 4} font-size="10" fill="var(--ink-soft)">${layout.scaleAt(number(latitude, 1))}</text>`;
}
