import { html, svg, type TemplateResult } from 'lit';
import type { SheetSize } from '../../style/picture/sheet-size';

/** The side of the square that every shape fits into, in pixels. */
const side = 34;

/** The shape of a sheet, larger for larger paper; decorative. */
export function formatDrawing({ width, height, paper }: SheetSize): TemplateResult {
  const longer = paper ? Math.max(paper.width, paper.height) / 420 : 0.86;
  const scale = (side * (0.35 + 0.6 * longer)) / Math.max(width, height);
  const [wide, high] = [width * scale, height * scale];
  return html`<svg width=${side} height=${side} viewBox="0 0 ${side} ${side}" aria-hidden="true">
    ${svg`<rect x=${(side - wide) / 2} y=${(side - high) / 2} width=${wide} height=${high} rx="1.5" />`}
  </svg>`;
}
