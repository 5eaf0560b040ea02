import { nothing, svg, type TemplateResult } from 'lit';
import type { Box } from '../../geometry/box';
import type { Features } from '../../plan/plan';
import { roundBelow } from '../../plan/round-below';
import { hatch, noFigure } from '../../style/hatch';
import { type MapColours, mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import { drawingTemplate } from './drawing-template';
import type { Frame } from './frame';

/** Patterns that show what is only schematic or approximate, or has no figure; `url(#…)` finds them in the same shadow root. */
export function patternsTemplate(scheme: Scheme): TemplateResult {
  const { corridor, belt, areaBorder } = mapColours[scheme];
  const { ground, pattern } = noFigure(scheme);
  const patterns = [
    ['corridor', hatch('rising', corridor, 9, 0.9)],
    ['belt', hatch('falling', belt, 9, 0.9)],
    ['zone', hatch('rising', areaBorder, 10, 0.5)],
  ] as const;
  return svg`${patterns.map(
    ([id, drawing]) => svg`<pattern id=${`hatch-${id}`} width=${drawing.width} height=${drawing.height}
      patternUnits="userSpaceOnUse">${drawingTemplate(drawing)}</pattern>`,
  )}
    <pattern id="no-figure" width=${pattern.width} height=${pattern.height} patternUnits="userSpaceOnUse">
      <rect width=${pattern.width} height=${pattern.height} fill=${ground} />${drawingTemplate(pattern)}
    </pattern>`;
}

/** The neighbours' land on the sea. */
export function surroundingsTemplate(
  { features }: Features,
  frame: Frame,
  colours: MapColours,
): TemplateResult {
  return svg`<g fill=${colours.land} stroke=${colours.landBorder} stroke-width="1" stroke-linejoin="round">
    ${features.map(({ geometry }) => svg`<path d=${frame.path(geometry)} />`)}
  </g>`;
}

/** A bar of 20 km, or as many as are short enough. */
export function scaleTemplate(frame: Frame, colours: MapColours): TemplateResult {
  const { free, kilometre } = frame;
  const length = scaleLength(frame);
  const [x, y] = [free.x + 14, free.y + free.height - 14];
  if (kilometre <= 0) return svg`${nothing}`;
  return svg`<g aria-hidden="true" pointer-events="none">
    <path d=${`M${x} ${y - 5}v5h${Math.round(length * kilometre)}v-5`} fill="none" stroke=${colours.ink} stroke-width="1.2" />
    <text x=${x} y=${y - 9} font-size="11" fill=${colours.ink} paint-order="stroke" stroke=${colours.halo}
      stroke-width="3">${length} km</text>
  </g>`;
}

/** The corner where the scale stands. */
export function scaleBox(frame: Frame): Box {
  const { x, y, height } = frame.free;
  const width = Math.max(40, scaleLength(frame) * frame.kilometre);
  return { x, y: y + height - 40, width: width + 28, height: 40 };
}

/** In kilometres. */
function scaleLength({ kilometre }: Frame): number {
  return roundBelow(Math.min(20, 160 / kilometre));
}
