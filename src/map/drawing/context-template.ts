import { nothing, svg, type TemplateResult } from 'lit';
import { pointsOf } from '../../geometry/bounds-of';
import { isUnopened } from '../../plan/nearest/is-unopened';
import type { Features } from '../../plan/plan';
import { type LineType, lineStrokes, unopenedColour, unopenedLine } from '../../style/line-strokes';
import type { MapColours } from '../../style/map-colours';
import type { Frame } from './frame';

/** Lines and points of the context: rivers and reservoirs, or roads, railways, metro and its stations. What is not open is dashed. */
export function contextTemplate(
  context: Features,
  lines: readonly LineType[],
  point: 'reservoir' | 'metro_station',
  frame: Frame,
  colours: MapColours,
): TemplateResult {
  const stroked = lines.map((type) => {
    const paths = (unopened: boolean) =>
      context.features
        .filter(({ properties }) => properties.type === type && isUnopened(properties) === unopened)
        .map(({ geometry }) => frame.path(geometry))
        .join('');
    const open = paths(false);
    const strokes = lineStrokes(type, colours).map(
      ({ colour, width, dash }) => svg`<path d=${open} stroke=${colour} stroke-width=${width}
        stroke-dasharray=${dash?.join(' ') ?? nothing} />`,
    );
    const unopened = paths(true);
    if (!unopened) return strokes;
    const { width, dash, opacity } = unopenedLine;
    return [
      ...strokes,
      svg`<path data-unopened=${type} d=${unopened} stroke=${unopenedColour(type, colours)} stroke-width=${width}
        stroke-dasharray=${dash.join(' ')} opacity=${opacity} />`,
    ];
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
