import { nothing, svg, type TemplateResult } from 'lit';
import { drawingTemplate } from '../drawing/drawing-template';
import type { Filtered } from '../drawing/filtered-of';
import type { MapSymbol } from './symbols-of';

/** A focusable point feature: its symbol at each of its places, with room enough for a finger. */
export function symbolTemplate(
  { properties, drawing, scale, at }: MapSymbol,
  name: string,
  selected: boolean,
  { dimmed, look }: Filtered,
  edge: string,
): TemplateResult {
  const reach = Math.max(12, (drawing.width * scale) / 2);
  return svg`<g class="feature" role="button" tabindex="0" aria-label=${name} aria-pressed=${selected}
      data-id=${properties.id} data-over="">
    ${at.map(
      ([x, y]) => svg`<g transform=${`translate(${x} ${y})`}>
        <circle r=${reach} fill="transparent" />
        ${
          look
            ? svg`<circle class="match" r=${(drawing.width * scale) / 2 + look.width} fill=${look.colour} stroke=${edge} stroke-width="1.5" />`
            : nothing
        }
        <g opacity=${dimmed ? 0.22 : nothing} transform=${`scale(${scale}) translate(${-drawing.width / 2} ${-drawing.height / 2})`}>
          ${drawingTemplate(drawing)}
        </g>
        <circle class="focus" r=${reach + 2} fill="none" pointer-events="none" />
      </g>`,
    )}
  </g>`;
}
