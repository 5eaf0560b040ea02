import { nothing, svg, type TemplateResult } from 'lit';
import { type PlacedPart, swatchRoom } from '../../../style/map-layout/legend-part';
import type { LayoutLines, MapLayout } from '../../../style/map-layout/map-layout';
import type { LayoutView } from './layout-view';
import type { MapCamera } from './map-camera';
import { scaleStrip } from './scale-strip';

/** What stands over two maps side by side: where they meet, in per cent of their width, and what each shows. */
export type Sides = {
  readonly at: number;
  readonly captions: readonly [{ name: string; detail: string }, { name: string; detail: string }];
};

export type Frame = {
  readonly layout: MapLayout<TemplateResult>;
  readonly camera: MapCamera;
  readonly sides: Sides | null;
  /** The QR code's modules; null where the link is too long. */
  readonly code: { readonly side: number; readonly path: string } | null;
};

/** Everything of a sheet but its map: words, legend, scale, code. The map's box is left open. */
export function layoutFrame({ layout, camera, sides, code }: Frame, view: LayoutView): TemplateResult {
  const { title, lead, warnings, map, strip, legend, rule, foot, code: square } = layout;
  return svg`
    <g font-family="var(--serif)">${linesDrawing(title, 'var(--ink)', 700)}</g>
    ${linesDrawing(lead, 'var(--ink-soft)', 400)}
    ${linesDrawing(warnings, 'var(--accent)', 600)}
    ${sides ? sidesDrawing(sides, map) : nothing}
    <rect x=${map.x} y=${map.y} width=${map.width} height=${map.height} fill="none" stroke="var(--ink)" stroke-width="1" />
    ${scaleStrip(strip, camera, view.locale)}
    <g class="legend" transform=${`translate(${legend.x} ${legend.y})`}>${legend.placed.map(legendDrawing)}</g>
    <path d=${`M${rule.x} ${rule.y}h${rule.width}`} stroke="var(--rule)" />
    ${linesDrawing(foot, 'var(--ink-soft)', 400)}
    ${
      code
        ? svg`<g class="code">
            <svg x=${square.x} y=${square.y} width=${square.width} height=${square.height} viewBox=${`0 0 ${code.side} ${code.side}`}
              shape-rendering="crispEdges">
              <rect width=${code.side} height=${code.side} fill="#fff" /><path d=${code.path} fill="#000" />
            </svg>
          </g>`
        : nothing
    }`;
}

function linesDrawing(
  { lines, x, y, size, leading }: LayoutLines,
  fill: string,
  weight: number,
): TemplateResult[] {
  return lines.map(
    (line, index) => svg`<text x=${x} y=${y + index * leading} font-size=${size} font-weight=${weight}
      fill=${fill}>${line}</text>`,
  );
}

function sidesDrawing({ at, captions }: Sides, { x, y, width, height }: MapLayout<unknown>['map']) {
  const middle = x + (width * at) / 100;
  const label = (index: 0 | 1, left: number, anchor: string) => {
    const { name, detail } = captions[index];
    return svg`<text x=${left} y=${y + 20} font-size="12" text-anchor=${anchor} paint-order="stroke" stroke="var(--paper)"
      stroke-width="3.5" stroke-linejoin="round" fill="var(--ink)"><tspan font-weight="700">${name}</tspan>${
        detail ? svg`<tspan> · ${detail}</tspan>` : nothing
      }</text>`;
  };
  return svg`<path d=${`M${middle} ${y}v${height}`} stroke="var(--paper)" stroke-width="4" />
    <path d=${`M${middle} ${y}v${height}`} stroke="var(--ink)" stroke-width="1.4" />
    ${label(0, x + 10, 'start')}${label(1, x + width - 10, 'end')}`;
}

const looks = {
  title: { fill: 'var(--ink)', weight: '700' },
  note: { fill: 'var(--ink-soft)', weight: '400' },
  warning: { fill: 'var(--accent)', weight: '600' },
  entry: { fill: 'var(--ink)', weight: '400' },
} as const;

/** One part of a legend at its place. */
function legendDrawing(placed: PlacedPart<TemplateResult>): TemplateResult {
  const { part, x, y, scale, size, lines, height } = placed;
  if (part.kind === 'gap') return svg``;
  if (part.kind === 'picture')
    return svg`<g transform=${`translate(${x} ${y}) scale(${scale})`}>${part.drawing}</g>`;
  const leading = size * (part.kind === 'entry' ? 1.3 : part.kind === 'title' ? 1.38 : 1.4);
  const { fill, weight } = looks[part.kind];
  const left = part.kind === 'entry' ? x + swatchRoom * scale : x;
  // The middle of the lines stands at the middle of the swatch.
  const top = part.kind === 'entry' ? y + (height - lines.length * leading) / 2 : y;
  return svg`${
    part.kind === 'entry'
      ? svg`<g transform=${`translate(${x} ${y + (height - part.height * scale) / 2}) scale(${scale})`}>${part.drawing}</g>`
      : ''
  }${lines.map(
    (
      line,
      index,
    ) => svg`<text x=${left} y=${top + index * leading + leading / 2 + size * 0.36} font-size=${size}
      font-weight=${weight} fill=${fill}>${line}</text>`,
  )}`;
}
