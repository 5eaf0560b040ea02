import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { type LayoutText, layoutTexts } from '../../features/export/map-layout/layout-texts';
import { schemeTokens } from '../../features/export/map-layout/scheme-tokens';
import { standAlone } from '../../features/export/map-layout/stand-alone';
import { offscreenContainer } from '../../map/capture/offscreen-container';
import type { MapExport } from './map-export';

export type LayoutDrawing = {
  /** A stand-alone SVG document. */
  readonly source: string;
  /** Everything that is written on it, where a PDF asks for it. */
  readonly texts: readonly LayoutText[];
};

/** A sheet as SVG: over its map on its own ground, or, without one, on nothing, to be drawn over a map. */
export function layoutDrawing(
  content: TemplateResult,
  map: SVGSVGElement | null,
  { order, size, view }: Pick<MapExport, 'order' | 'size' | 'view'>,
  tokens: ReadonlyMap<string, string>,
): LayoutDrawing {
  const { width, height, pixels } = size;
  const room = offscreenContainer({ width, height });
  try {
    render(
      html`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}
        font-family="var(--sans)" color="var(--ink)">
        ${svg`<title>${view.title}</title>`}
        ${map ? svg`<rect width=${width} height=${height} fill="var(--paper)" />${map}` : nothing}
        ${content}
      </svg>`,
      room,
    );
    const root = room.querySelector('svg') as SVGSVGElement;
    standAlone(root, tokens);
    // To find out where they stand takes the browser long.
    const texts = order.file === 'pdf' ? layoutTexts(root) : [];
    root.setAttribute('width', String(pixels.width));
    root.setAttribute('height', String(pixels.height));
    root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', view.locale.tag);
    const source = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}`;
    return { source, texts };
  } finally {
    room.remove();
  }
}

/** The tokens of a picture's sheet. Paper is white. */
export function layoutTokens({ size, view }: Pick<MapExport, 'size' | 'view'>): ReadonlyMap<string, string> {
  const tokens = schemeTokens(view.scheme, view.locale.lang);
  return size.paper ? new Map([...tokens, ['--paper', '#ffffff']]) : tokens;
}
