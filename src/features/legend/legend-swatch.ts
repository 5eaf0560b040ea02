import { html, svg, type TemplateResult } from 'lit';
import type { Drawing } from '../../style/drawing';
import { hatch } from '../../style/hatch';
import { lineStrokes } from '../../style/line-strokes';
import { mapColours } from '../../style/map-colours';
import { platformDrawing, platformShape } from '../../style/platform-drawing';
import { cityDrawing, placeDrawing } from '../../style/point-drawings';
import type { Scheme } from '../../style/scheme';
import { drawingSvg } from './drawing-svg';
import type { ContextPoint, LegendItem } from './legend-item';

/** A legend's symbol, as the map draws it; decorative, its name stands beside it. */
export function legendSwatch(item: LegendItem, scheme: Scheme): TemplateResult {
  const colours = mapColours[scheme];
  switch (item.group) {
    case 'areas':
      return item.id === 'boundary'
        ? plate(colours.areaFill['yiwu'] ?? colours.areaOther, colours.areaBorder)
        : plate(colours.land, colours.landBorder);
    case 'schematic':
      return item.id === 'axis'
        ? strip([{ colour: colours.axis, width: 2, dash: [8, 4] }])
        : item.id === 'corridor'
          ? hatched(item.id, hatch('rising', colours.corridor, 6, 1), colours.corridor)
          : hatched(item.id, hatch('falling', colours.belt, 6, 1), colours.belt);
    case 'lines':
      return strip(lineStrokes(item.id, colours));
    case 'points':
      return contextPoint(item.id, scheme);
    case 'places':
      return symbol(placeDrawing(item.id, scheme), 18);
    case 'marks':
      return mark(item.id, scheme);
    case 'categories':
      return platform({ shape: platformShape(item.id) }, 24, scheme);
    case 'industries':
      return platform({ industry: item.id }, 24, scheme);
  }
}

function mark(id: 'city' | 'pole' | 'core' | 'creating', scheme: Scheme): TemplateResult {
  if (id === 'city') return symbol(cityDrawing(scheme), 22);
  if (id === 'creating') return platform({ creating: true }, 24, scheme);
  return platform({ role: id }, 28, scheme);
}

function platform(parts: Partial<Parameters<typeof platformDrawing>[0]>, size: number, scheme: Scheme) {
  const plain = { shape: 'zone', industry: null, role: 'point', creating: false } as const;
  return symbol(platformDrawing({ ...plain, ...parts }, scheme), size);
}

function contextPoint(id: ContextPoint, scheme: Scheme): TemplateResult {
  const { water, metro, symbolEdge } = mapColours[scheme];
  return box(
    id === 'reservoir'
      ? svg`<circle cx="14" cy="10" r="4" fill=${water} />`
      : svg`<circle cx="14" cy="10" r="3" fill=${symbolEdge} stroke=${metro} stroke-width="1.6" />`,
  );
}

function plate(fill: string, edge: string): TemplateResult {
  return box(svg`<rect x="1" y="3" width="26" height="14" fill=${fill} stroke=${edge} />`);
}

function hatched(id: string, pattern: Drawing, edge: string): TemplateResult {
  return box(svg`<defs>
      <pattern id=${id} width=${pattern.width} height=${pattern.height} patternUnits="userSpaceOnUse">
        ${drawingSvg(pattern)}
      </pattern>
    </defs>
    <rect x="1" y="3" width="26" height="14" fill=${`url(#${id})`} stroke=${edge} stroke-dasharray="5 3" />`);
}

function strip(strokes: ReturnType<typeof lineStrokes>): TemplateResult {
  return box(
    strokes.map(
      ({ colour, width, dash }) => svg`<path d="M0 10H28" fill="none" stroke=${colour} stroke-width=${width}
        stroke-dasharray=${dash?.join(' ') ?? 'none'} />`,
    ),
  );
}

function box(content: unknown): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">${content}</svg>`;
}

function symbol(drawing: Drawing, size: number): TemplateResult {
  return html`<svg class="swatch" viewBox=${`0 0 ${drawing.width} ${drawing.height}`} width="28" height=${size}
    aria-hidden="true">${drawingSvg(drawing)}</svg>`;
}
