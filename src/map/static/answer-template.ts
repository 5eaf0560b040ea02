import { nothing, svg, type TemplateResult } from 'lit';
import type { MapAnswer } from '../../plan/filter/map-answer';
import type { Plan } from '../../plan/plan';
import type { MapColours } from '../../style/map-colours';
import type { Frame } from '../drawing/frame';
import { answerFeatures } from '../layers/answer/answer-features';
import { markRadius, markShift } from '../layers/answer/describe-answer';

/** What the page beside the map says: outlines, lines with their ranges, ranks and letters. */
export function answerTemplate(
  plan: Plan,
  answer: MapAnswer,
  frame: Frame,
  { selection, halo, ink }: MapColours,
): TemplateResult {
  return svg`<g class="answer" pointer-events="none" aria-hidden="true">
    ${answerFeatures(plan, answer).features.map(({ geometry, properties: { part, label, beside } }) => {
      if (geometry.type !== 'Point')
        return svg`<path d=${frame.path(geometry)} fill="none" stroke=${selection} stroke-width="2.2"
          stroke-dasharray=${part === 'line' ? '5 3.5' : nothing} />`;
      const [x, y] = frame.toPixels(geometry.coordinates);
      if (part === 'range')
        return svg`<text x=${x} y=${y} text-anchor="middle" font-size="12" fill=${ink} stroke=${halo}
          stroke-width="3" paint-order="stroke">${label}</text>`;
      const [east, south] = beside ? markShift.beside : markShift.inside;
      return svg`<circle cx=${x + east} cy=${y + south} r=${markRadius} fill=${selection} stroke=${halo} stroke-width="1.6" />
        <text x=${x + east} y=${y + south + 4.2} text-anchor="middle" font-size="12" font-weight="700" fill=${halo}>${label}</text>`;
    })}
  </g>`;
}
