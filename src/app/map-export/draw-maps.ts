import { type CapturedMap, captureMap } from '../../map/capture/capture-map';
import type { LayoutBox } from '../../style/map-layout/map-layout';
import { type MapContext, mapTemplate } from '../map/map-template';
import { scaledView } from './scaled-view';
import type { LayoutPiece } from './writing/export-job';

type Drawing = {
  readonly map: MapContext;
  /** The free part of the reader's map, in CSS pixels. */
  readonly free: { readonly width: number; readonly height: number };
  readonly box: LayoutBox;
  readonly ratio: number;
  readonly signal: AbortSignal;
  /** Called before the second map, and waited for. */
  readonly beside: () => Promise<void>;
};

/** How much of the sharpness asked for is tried, one after the other, where the machine has no room for more. */
const attempts = [1, 0.6, 0.36];

/** What there is to know of a map that was drawn, and its pixels. */
type DrawnMap = CapturedMap & { readonly pieces: readonly LayoutPiece[] };

/** Draws the map, and of two maps both, each for its side of the divider. */
export async function drawMaps(drawing: Drawing): Promise<DrawnMap> {
  const { map, free, box } = drawing;
  const { thematic } = map.state;
  const place = scaledView(map.state.view, free, box);
  const first = { ...map, alone: thematic.swipe !== null, state: { ...map.state, view: place } };
  const taken = await drawMap(drawing, first, 0);
  if (!thematic.swipe) return taken;
  await drawing.beside();
  const { measure, year, at } = thematic.swipe;
  const state = { ...first.state, thematic: { ...thematic, measure, year, swipe: null } };
  const second = await drawMap(drawing, { ...first, state, classified: map.secondMeasure }, at / 100);
  const edge = (box.width * at) / 100;
  return {
    ...taken,
    ratio: Math.min(taken.ratio, second.ratio),
    drawn: new Set([...taken.drawn, ...second.drawn]),
    numbered: new Set([...taken.numbered, ...second.numbered]),
    pieces: [...taken.pieces, ...second.pieces],
    labels: [...taken.labels.filter(({ x }) => x < edge), ...second.labels.filter(({ x }) => x >= edge)],
  };
}

/** Draws one map, and takes of it what lies right of some share of its width. */
async function drawMap({ box, ratio, signal }: Drawing, map: MapContext, from: number): Promise<DrawnMap> {
  for (const [index, share] of attempts.entries())
    try {
      const pieces: LayoutPiece[] = [];
      const taken = await captureMap(mapTemplate(map), box, ratio * share, signal, async (canvas) => {
        const left = Math.round(canvas.width * from);
        const image = await createImageBitmap(canvas, left, 0, canvas.width - left, canvas.height);
        const begin = (box.width * left) / canvas.width;
        const [x, width] = [box.x + begin, box.width - begin];
        pieces.push({
          image,
          to: { x: x * ratio, y: box.y * ratio, width: width * ratio, height: box.height * ratio },
        });
      });
      return { ...taken, pieces };
    } catch (error) {
      if (signal.aborted || index === attempts.length - 1) throw error;
    }
  throw new Error('no map');
}
