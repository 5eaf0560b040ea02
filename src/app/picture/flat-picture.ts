import { takeStaticMap } from '../../map/picture/take-static-map';
import { sheetFrame } from '../../panels/export/sheet/sheet-frame';
import { quietFactor } from '../quiet-factor';
import { canvasOf } from './canvas-of';
import { drawSource } from './draw-source';
import { flatBounds } from './flat-bounds';
import type { Finished, Making } from './making';
import type { Picture } from './picture';
import { picturePlace } from './picture-place';
import { previewOf } from './preview-of';
import { rasterFile } from './raster-file';
import { sheetDrawing } from './sheet-drawing';
import { sheetTokens } from './sheet-tokens';

/** A picture with the flat map, which needs no WebGL: as vectors, or drawn from them. */
export async function flatPicture(picture: Picture, { signal, step }: Making): Promise<Finished> {
  const { order, size, layout, map, sheet, code, free } = picture;
  const { plan, state, classified, emphasised, kept, scheme, locale } = map;
  const { box, bounds } = { box: layout.map, bounds: picturePlace(state.view, free, layout.map) };
  const taken = await takeStaticMap(
    {
      plan,
      layers: state.layers,
      quiet: quietFactor(state.thematic),
      classified,
      drawing: sheet.drawing,
      emphasised,
      kept,
      selected: state.selection,
      scheme,
      language: locale.lang,
    },
    box,
    bounds && flatBounds(bounds, box),
  );
  signal.throwIfAborted();
  step('sheet');
  for (const [name, value] of Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height }))
    taken.drawing.setAttribute(name, String(value));
  const { latitude, metresPerPixel } = taken;
  const camera = { latitude, metresPerPixel, bearing: 0, pitch: 0 };
  const tokens = sheetTokens(picture);
  const frame = sheetFrame({ layout, camera, sides: null, code }, sheet);
  const { source, texts } = sheetDrawing(frame, taken.drawing, size, sheet, tokens);
  const context = canvasOf(
    order.file === 'svg' ? { width: 760, height: (760 * size.height) / size.width } : size.pixels,
    '#ffffff',
  );
  try {
    await drawSource(context, source);
    signal.throwIfAborted();
    step('file');
    const file =
      order.file === 'svg'
        ? new Blob([source], { type: 'image/svg+xml' })
        : await rasterFile(context.canvas, picture, texts);
    signal.throwIfAborted();
    return { file, sharpness: 1, preview: await previewOf(context.canvas, context.canvas) };
  } finally {
    context.canvas.width = context.canvas.height = 0;
  }
}
