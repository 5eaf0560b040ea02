import { svg, type TemplateResult } from 'lit';
import type { MapCircle } from './map-circles';

/** The areas' proportional circles; a click on one picks its area, which the keyboard reaches by itself. */
export function circlesTemplate(circles: readonly MapCircle[]): TemplateResult {
  return svg`<g aria-hidden="true" stroke-width="1.8">
    ${circles.map(
      ({
        id,
        at: [x, y],
        radius,
        fill,
        stroke,
      }) => svg`<circle class="circle" data-id=${id} data-over="" cx=${x} cy=${y} r=${radius}
        fill=${fill ?? 'transparent'} fill-opacity="0.85" stroke=${stroke} />`,
    )}
  </g>`;
}
