import { layoutFrame } from '../../features/export/map-layout/layout-frame';
import { layoutLegend } from '../../features/export/map-layout/layout-legend';
import { captureStaticMap } from '../../map/capture/capture-static-map';
import { legendFlow } from '../../style/map-layout/legend-flow';
import { contextOpacity } from '../map/context-opacity';
import { inFront } from '../map/map-template';
import { flatBounds } from './flat-bounds';
import { layoutDrawing, layoutTokens } from './layout-drawing';
import { layoutPieces } from './layout-pieces';
import type { Finished, Making, MapExport } from './map-export';
import { rasterOrder } from './raster-order';
import { scaledView } from './scaled-view';
import { writeExport } from './write-export';

/** A picture with the flat map, which needs no WebGL: as vectors, or drawn from them. */
export async function flatExport(picture: MapExport, { signal, step }: Making): Promise<Finished> {
  await step('map');
  const { order, size, layout, map, view, code, free } = picture;
  const { plan, state, classified, emphasised, scheme, locale } = map;
  const { box, bounds } = { box: layout.map, bounds: scaledView(state.view, free, layout.map) };
  const taken = await captureStaticMap(
    {
      plan,
      layers: state.layers,
      quiet: contextOpacity(state.thematic),
      classified,
      drawing: view.drawing,
      emphasised,
      filterMatch: inFront(map),
      answer: map.answer,
      selected: state.selection,
      scheme,
      language: locale.lang,
    },
    box,
    bounds && flatBounds(bounds, box),
  );
  signal.throwIfAborted();
  await step('layout');
  for (const [name, value] of Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height }))
    taken.drawing.setAttribute(name, String(value));
  const { latitude, metresPerPixel } = taken;
  const camera = { latitude, metresPerPixel, bearing: 0, pitch: 0 };
  const tokens = layoutTokens(picture);
  const numbered = { ...view, numbered: taken.numbered };
  const legend = { ...layout.legend, ...legendFlow(layoutLegend(numbered), layout.legend.box) };
  const frame = layoutFrame({ layout: { ...layout, legend }, camera, sides: null, code }, view);
  const { source, texts } = layoutDrawing(frame, taken.drawing, picture, tokens);
  const vector = order.file === 'svg';
  // Of vectors, only the small copy is drawn.
  const pixels = vector ? { width: 760, height: Math.round((760 * size.height) / size.width) } : size.pixels;
  const pieces = await layoutPieces(source, pixels);
  signal.throwIfAborted();
  await step('file');
  const job = { pixels, ground: '#ffffff', pieces, file: rasterOrder(picture, texts) };
  const { file, preview } = await writeExport(job, signal);
  return { file: vector ? new Blob([source], { type: 'image/svg+xml' }) : file, sharpness: 1, preview };
}
