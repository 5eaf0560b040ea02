import { nothing, svg, type TemplateResult } from 'lit';
import type { MapColours } from '../../style/map-colours';
import type { MapSymbol } from './symbols-of';

/** What marks the selected feature: a line around its shape, or rings around its symbols and the circle of their error. */
export function selectionTemplate(
  path: string | null,
  symbol: MapSymbol | undefined,
  colours: MapColours,
): TemplateResult {
  const { selection, halo } = colours;
  const rings = (symbol?.at ?? []).map(([x, y]) => {
    const radius = ((symbol?.drawing.width ?? 0) / 2) * (symbol?.scale ?? 1) + 4;
    return svg`${
      symbol?.error
        ? svg`<circle cx=${x} cy=${y} r=${symbol.error} fill=${selection} fill-opacity="0.09" stroke=${selection}
            stroke-width="1.4" stroke-dasharray="4 3.4" />`
        : nothing
    }<circle cx=${x} cy=${y} r=${radius} fill=${halo} fill-opacity="0.9" stroke=${selection} stroke-width="2.4" />`;
  });
  return svg`<g class="selection" pointer-events="none" stroke-linejoin="round">
    ${
      path
        ? svg`<path d=${path} fill="none" stroke=${halo} stroke-width="6" opacity="0.85" />
          <path d=${path} fill="none" stroke=${selection} stroke-width="2.6" />`
        : nothing
    }
    ${rings}
  </g>`;
}
