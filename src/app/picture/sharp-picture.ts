import { sheetFrame } from '../../panels/export/sheet/sheet-frame';
import { sheetLegend } from '../../panels/export/sheet/sheet-legend';
import { legendFlow } from '../../style/picture/legend-flow';
import { sideCaption } from '../side-caption';
import { canvasOf } from './canvas-of';
import { drawMaps } from './draw-maps';
import { drawSource } from './draw-source';
import { labelTexts } from './label-texts';
import type { Finished, Making } from './making';
import type { Picture } from './picture';
import { previewOf } from './preview-of';
import { rasterFile } from './raster-file';
import { sheetDrawing } from './sheet-drawing';
import { sheetTokens } from './sheet-tokens';

/** A picture of what WebGL draws: the map or maps first, the sheet's words and legend over them. */
export async function sharpPicture(picture: Picture, { signal, step }: Making): Promise<Finished> {
  const { size, layout, map, sheet, code, free } = picture;
  const tokens = sheetTokens(picture);
  const context = canvasOf(size.pixels, tokens.get('--paper') ?? '#ffffff');
  try {
    const drawing = { map, free, box: layout.map, ratio: size.ratio, signal, beside: () => step('beside') };
    const taken = await drawMaps(context, drawing);
    signal.throwIfAborted();
    step('sheet');
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
    const { source, texts } = sheetDrawing(frame, null, size, sheet, tokens);
    await drawSource(context, source);
    signal.throwIfAborted();
    step('file');
    const { canvas } = context;
    const file = await rasterFile(canvas, picture, [...texts, ...labelTexts(taken.labels, layout.map)]);
    signal.throwIfAborted();
    const preview = await previewOf(canvas, canvas);
    return { file, sharpness: Math.min(1, Number((taken.ratio / size.ratio).toFixed(2))), preview };
  } finally {
    // Memory of this size is given back at once.
    context.canvas.width = context.canvas.height = 0;
  }
}
