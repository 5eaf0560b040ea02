import { type TakenMap, takeMap } from '../../map/picture/take-map';
import type { SheetBox } from '../../style/picture/sheet-layout';
import { type MapContext, mapTemplate } from '../map-template';
import { picturePlace } from './picture-place';

type Drawing = {
  readonly map: MapContext;
  /** The free part of the reader's map, in CSS pixels. */
  readonly free: { readonly width: number; readonly height: number };
  readonly box: SheetBox;
  readonly ratio: number;
  readonly signal: AbortSignal;
  /** Called before the second map. */
  readonly beside: () => void;
};

/** How much of the sharpness asked for is tried, one after the other, where the machine has no room for more. */
const attempts = [1, 0.6, 0.36];

/** Draws the map, and of two maps both, each on its side of the divider, into their box of a sheet's canvas. */
export async function drawMaps(context: CanvasRenderingContext2D, drawing: Drawing): Promise<TakenMap> {
  const { map, free, box } = drawing;
  const { thematic } = map.state;
  const place = picturePlace(map.state.view, free, box);
  const first = { ...map, state: { ...map.state, view: place } };
  const taken = await drawMap(context, drawing, first, 0);
  if (!thematic.swipe) return taken;
  drawing.beside();
  const { measure, year, at } = thematic.swipe;
  const state = { ...first.state, thematic: { ...thematic, measure, year, swipe: null } };
  const second = await drawMap(context, drawing, { ...first, state, classified: map.beside }, at / 100);
  const edge = (box.width * at) / 100;
  return {
    ...taken,
    ratio: Math.min(taken.ratio, second.ratio),
    drawn: new Set([...taken.drawn, ...second.drawn]),
    labels: [...taken.labels.filter(({ x }) => x < edge), ...second.labels.filter(({ x }) => x >= edge)],
  };
}

/** Draws one map from some share of its width on to the right. */
async function drawMap(
  context: CanvasRenderingContext2D,
  { box, ratio, signal }: Drawing,
  map: MapContext,
  from: number,
): Promise<TakenMap> {
  for (const [index, share] of attempts.entries())
    try {
      return await takeMap(mapTemplate(map), box, ratio * share, signal, (canvas) => {
        const left = canvas.width * from;
        const [x, width] = [box.x + box.width * from, box.width * (1 - from)];
        context.drawImage(
          canvas,
          left,
          0,
          canvas.width - left,
          canvas.height,
          x * ratio,
          box.y * ratio,
          width * ratio,
          box.height * ratio,
        );
      });
    } catch (error) {
      if (signal.aborted || index === attempts.length - 1) throw error;
    }
  throw new Error('no map');
}
