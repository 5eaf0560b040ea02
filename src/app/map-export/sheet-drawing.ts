import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { schemeTokens } from '../../features/export/sheet/scheme-tokens';
import { type SheetText, sheetTexts } from '../../features/export/sheet/sheet-texts';
import { standAlone } from '../../features/export/sheet/stand-alone';
import { offscreenContainer } from '../../map/capture/offscreen-container';
import type { MapExport } from './map-export';

export type SheetDrawing = {
  /** A stand-alone SVG document. */
  readonly source: string;
  /** Everything that is written on it, where a PDF asks for it. */
  readonly texts: readonly SheetText[];
};

/** A sheet as SVG: over its map on its own ground, or, without one, on nothing, to be drawn over a map. */
export function sheetDrawing(
  content: TemplateResult,
  map: SVGSVGElement | null,
  { order, size, sheet }: Pick<MapExport, 'order' | 'size' | 'sheet'>,
  tokens: ReadonlyMap<string, string>,
): SheetDrawing {
  const { width, height, pixels } = size;
  const room = offscreenContainer({ width, height });
  try {
    render(
      html`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}
        font-family="var(--sans)" color="var(--ink)">
        ${svg`<title>${sheet.title}</title>`}
        ${map ? svg`<rect width=${width} height=${height} fill="var(--paper)" />${map}` : nothing}
        ${content}
      </svg>`,
      room,
    );
    const root = room.querySelector('svg') as SVGSVGElement;
    standAlone(root, tokens);
    // To find out where they stand takes the browser long.
    const texts = order.file === 'pdf' ? sheetTexts(root) : [];
    root.setAttribute('width', String(pixels.width));
    root.setAttribute('height', String(pixels.height));
    root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', sheet.locale.tag);
    const source = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}`;
    return { source, texts };
  } finally {
    room.remove();
  }
}

/** The tokens of a picture's sheet. Paper is white. */
export function sheetTokens({ size, sheet }: Pick<MapExport, 'size' | 'sheet'>): ReadonlyMap<string, string> {
  const tokens = schemeTokens(sheet.scheme, sheet.locale.lang);
  return size.paper ? new Map([...tokens, ['--paper', '#ffffff']]) : tokens;
}
