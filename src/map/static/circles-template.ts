import { svg, type TemplateResult } from 'lit';
import type { Features } from '../../plan/plan';
import { circleMarks } from '../../style/circle-marks';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import type { Frame } from './frame';
import { labelSpot } from './label-spot';

/** The areas' proportional circles; a click on one picks its area, which the keyboard reaches by itself. */
export function circlesTemplate(
  { features }: Features,
  classified: Classified,
  frame: Frame,
  scheme: Scheme,
): TemplateResult {
  const marks = circleMarks(classified, scheme);
  return svg`<g aria-hidden="true" stroke-width="1.8">
    ${features.map(({ geometry, properties: { id } }) => {
      const [spot, mark] = [labelSpot(geometry), marks.get(id)];
      if (!spot || !mark) return null;
      const [x, y] = frame.toPixels(spot);
      return svg`<circle class="circle" data-id=${id} data-over="" cx=${x} cy=${y} r=${mark.radius}
        fill=${mark.fill ?? 'transparent'} fill-opacity="0.85" stroke=${mark.stroke} />`;
    })}
  </g>`;
}
