import { html, svg, type TemplateResult } from 'lit';
import type { Drawing } from '../../style/drawing';
import type { lineStrokes } from '../../style/line-strokes';
import { drawingTemplate } from './drawing-template';

/** A legend's symbols, decorative: their names stand beside them. */
export const swatch = {
  /** An area in its colours. */
  plate: (fill: string, edge: string): TemplateResult =>
    box(svg`<rect x="1" y="3" width="26" height="14" fill=${fill} stroke=${edge} />`),

  /** What is only schematic; `id` is the pattern's. */
  hatched: (id: string, pattern: Drawing, edge: string): TemplateResult =>
    box(svg`<defs>
        <pattern id=${id} width=${pattern.width} height=${pattern.height} patternUnits="userSpaceOnUse">
          ${drawingTemplate(pattern)}
        </pattern>
      </defs>
      <rect x="1" y="3" width="26" height="14" fill=${`url(#${id})`} stroke=${edge} stroke-dasharray="5 3" />`),

  line: (strokes: ReturnType<typeof lineStrokes>): TemplateResult =>
    box(
      strokes.map(
        ({ colour, width, dash }) => svg`<path d="M0 10H28" fill="none" stroke=${colour} stroke-width=${width}
          stroke-dasharray=${dash?.join(' ') ?? 'none'} />`,
      ),
    ),

  /** A sign that stands in names. */
  sign: (text: string, fill: string): TemplateResult =>
    box(svg`<text x="14" y="15" font-size="14" text-anchor="middle" fill=${fill}>${text}</text>`),

  /** A point; `width` is that of its edge. */
  dot: (radius: number, fill: string, edge = 'none', width = 0): TemplateResult =>
    box(svg`<circle cx="14" cy="10" r=${radius} fill=${fill} stroke=${edge} stroke-width=${width} />`),

  symbol: (drawing: Drawing, height: number): TemplateResult =>
    html`<svg class="swatch" viewBox=${`0 0 ${drawing.width} ${drawing.height}`} width="28" height=${height}
      aria-hidden="true">${drawingTemplate(drawing)}</svg>`,
};

function box(content: unknown): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">${content}</svg>`;
}
