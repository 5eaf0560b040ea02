import { nothing, svg, type TemplateResult } from 'lit';
import { pointsOf } from '../../geometry/bounds-of';
import type { Features } from '../../plan/plan';
import { type LineType, lineStrokes } from '../../style/line-strokes';
import type { MapColours } from '../../style/map-colours';
import type { Frame } from './frame';

/** Lines and points of the context: rivers and reservoirs, or roads, railways, metro and its stations. */
export function contextTemplate(
  context: Features,
  lines: readonly LineType[],
  point: 'reservoir' | 'metro_station',
  frame: Frame,
  colours: MapColours,
): TemplateResult {
  const stroked = lines.map((type) => {
    const paths = context.features
      .filter(({ properties }) => properties.type === type)
      .map(({ geometry }) => frame.path(geometry))
      .join('');
    return lineStrokes(type, colours).map(
      ({ colour, width, dash }) => svg`<path d=${paths} stroke=${colour} stroke-width=${width}
        stroke-dasharray=${dash?.join(' ') ?? nothing} />`,
    );
  });
  const look =
    point === 'reservoir'
      ? { r: 3.2, fill: colours.water, stroke: colours.symbolEdge }
      : { r: 1.9, fill: colours.symbolEdge, stroke: colours.metro };
  const points = context.features
    .filter(({ properties }) => properties.type === point)
    .flatMap(({ geometry }) => pointsOf(geometry).map(frame.toPixels))
    .map(([x, y]) => svg`<circle cx=${x} cy=${y} r=${look.r} fill=${look.fill} stroke=${look.stroke} />`);
  return svg`<g fill="none" stroke-linejoin="round" pointer-events="none">${stroked}${points}</g>`;
}
