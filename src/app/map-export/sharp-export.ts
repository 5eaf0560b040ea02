import { sheetFrame } from '../../features/export/sheet/sheet-frame';
import { sheetLegend } from '../../features/export/sheet/sheet-legend';
import type { SheetText } from '../../features/export/sheet/sheet-texts';
import type { MapLabel } from '../../map/capture/map-label';
import { legendFlow } from '../../style/picture/legend-flow';
import type { SheetBox } from '../../style/picture/sheet-layout';
import { textWidth } from '../../style/text-width';
import { sideCaption } from '../map/side-caption';
import { drawMaps } from './draw-maps';
import type { Finished, Making, MapExport } from './map-export';
import { rasterOrder } from './raster-order';
import { sheetDrawing, sheetTokens } from './sheet-drawing';
import { sheetPieces } from './sheet-pieces';
import { writeExport } from './write-export';
import type { SheetPiece } from './writing/export-job';

/** A picture of what WebGL draws: the map or maps first, the sheet's words and legend over them. */
export async function sharpExport(picture: MapExport, { signal, step }: Making): Promise<Finished> {
  const { size, layout, map, sheet, code, free } = picture;
  const tokens = sheetTokens(picture);
  const pieces: SheetPiece[] = [];
  await step('map');
  try {
    const drawing = { map, free, box: layout.map, ratio: size.ratio, signal, beside: () => step('beside') };
    const taken = await drawMaps(drawing);
    pieces.push(...taken.pieces);
    signal.throwIfAborted();
    await step('sheet');
    const { thematic } = sheet.app;
    const { swipe } = thematic;
    const sides = swipe && {
      at: swipe.at,
      captions: [
        sideCaption(thematic, sheet.locale),
        sideCaption({ ...swipe, drawing: thematic.drawing }, sheet.locale),
      ] as const,
    };
    // The map is as large as the legend of everything lets it be; what cannot be seen on it is no part of the legend.
    const parts = sheetLegend({ ...sheet, drawn: taken.drawn });
    const legend = { ...layout.legend, ...legendFlow(parts, layout.legend.box) };
    const frame = sheetFrame({ layout: { ...layout, legend }, camera: taken, sides, code }, sheet);
    const { source, texts } = sheetDrawing(frame, null, picture, tokens);
    pieces.push(...(await sheetPieces(source, size.pixels)));
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
function labelTexts(labels: readonly MapLabel[], { x, y, width, height }: SheetBox): SheetText[] {
  return labels
    .filter((label) => label.x >= 0 && label.y >= 0 && label.x <= width && label.y <= height)
    .map(({ text, size, ...at }) => {
      const wide = textWidth(text, size);
      return { text, x: x + at.x - wide / 2, y: y + at.y + size * 0.36, size, width: wide, angle: 0 };
    });
}
