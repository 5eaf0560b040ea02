import { layoutFrame } from '../../features/export/map-layout/layout-frame';
import { layoutLegend } from '../../features/export/map-layout/layout-legend';
import type { LayoutText } from '../../features/export/map-layout/layout-texts';
import type { MapLabel } from '../../map/capture/map-label';
import { legendFlow } from '../../style/map-layout/legend-flow';
import type { LayoutBox } from '../../style/map-layout/map-layout';
import { textWidth } from '../../style/text-width';
import { sideCaption } from '../map/side-caption';
import { drawMaps } from './draw-maps';
import { layoutDrawing, layoutTokens } from './layout-drawing';
import { layoutPieces } from './layout-pieces';
import type { Finished, Making, MapExport } from './map-export';
import { rasterOrder } from './raster-order';
import { writeExport } from './write-export';
import type { LayoutPiece } from './writing/export-job';

/** A picture of what WebGL draws: the map or maps first, the sheet's words and legend over them. */
export async function sharpExport(picture: MapExport, { signal, step }: Making): Promise<Finished> {
  const { size, layout, map, view, code, free } = picture;
  const tokens = layoutTokens(picture);
  const pieces: LayoutPiece[] = [];
  await step('map');
  try {
    const drawing = { map, free, box: layout.map, ratio: size.ratio, signal, beside: () => step('beside') };
    const taken = await drawMaps(drawing);
    pieces.push(...taken.pieces);
    signal.throwIfAborted();
    await step('layout');
    const { thematic } = view.app;
    const { swipe } = thematic;
    const sides = swipe && {
      at: swipe.at,
      captions: [sideCaption(thematic, view.locale), sideCaption(swipe, view.locale)] as const,
    };
    // The map is as large as the legend of everything lets it be; what cannot be seen on it is no part of the legend.
    const parts = layoutLegend({ ...view, drawn: taken.drawn, numbered: taken.numbered });
    const legend = { ...layout.legend, ...legendFlow(parts, layout.legend.box) };
    const frame = layoutFrame({ layout: { ...layout, legend }, camera: taken, sides, code }, view);
    const { source, texts } = layoutDrawing(frame, null, picture, tokens);
    pieces.push(...(await layoutPieces(source, size.pixels)));
    signal.throwIfAborted();
    await step('file');
    const file = rasterOrder(picture, [...texts, ...labelTexts(taken.labels, layout.map)]);
    const ground = tokens.get('--paper') ?? '#ffffff';
    const written = await writeExport({ pixels: size.pixels, ground, pieces, file }, signal);
    return { ...written, sharpness: Math.min(1, Number((taken.ratio / size.ratio).toFixed(2))) };
  } finally {
    // Memory of this size is given back at once.
    for (const { image } of pieces) image.close();
  }
}

/** A map's labels as texts of the sheet that the map stands on; what lies outside its box is left out. */
function labelTexts(labels: readonly MapLabel[], { x, y, width, height }: LayoutBox): LayoutText[] {
  return labels
    .filter((label) => label.x >= 0 && label.y >= 0 && label.x <= width && label.y <= height)
    .map(({ text, size, ...at }) => {
      const wide = textWidth(text, size);
      return { text, x: x + at.x - wide / 2, y: y + at.y + size * 0.36, size, width: wide, angle: 0 };
    });
}
