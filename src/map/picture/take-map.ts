import { render, type TemplateResult } from 'lit';
import { metresPerPixel } from '../../geometry/metres-per-pixel';
import type { PlanMap } from '../plan-map';
import { labelsOf } from './labels-of';
import type { MapLabel } from './map-label';
import { offStage } from './off-stage';

export type TakenMap = {
  /** Of the middle of the map, in degrees. */
  readonly latitude: number;
  /** In the middle of the map, to a CSS pixel. */
  readonly metresPerPixel: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly zoom: number;
  /** Pixels drawn to a CSS pixel: what was asked for, or as many as the machine gives. */
  readonly ratio: number;
  readonly labels: readonly MapLabel[];
  /** Ids of the features that can be seen. */
  readonly drawn: ReadonlySet<string>;
};

/**
 * Draws a map once more, out of sight and as sharp as asked for, and hands its canvas to `use` in the moment in which it can
 * be read. The map is gone when this resolves. Rejects where there is no WebGL for it, where its memory is taken away, and
 * when `signal` aborts.
 */
export async function takeMap(
  template: TemplateResult,
  size: { readonly width: number; readonly height: number },
  ratio: number,
  signal: AbortSignal,
  use: (canvas: HTMLCanvasElement) => void,
): Promise<TakenMap> {
  signal.throwIfAborted();
  const room = offStage(size);
  try {
    const failed = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      room.addEventListener('map-failed', (event) => reject(event.detail));
      room.addEventListener('webglcontextlost', () => reject(new Error('context lost')), true);
    });
    render(template, room);
    const element = room.querySelector('plan-map') as PlanMap;
    element.pixelRatio = ratio;
    await Promise.race([element.updateComplete.then(() => watch(element)), failed]);
    await Promise.race([element.settled(), failed]);
    return await Promise.race([take(element, size, use), failed]);
  } finally {
    render(null, room);
    room.remove();
  }
}

/** An event of a canvas does not leave its shadow root by itself. */
function watch(element: PlanMap): void {
  element.map?.getCanvas().addEventListener('webglcontextlost', (event) => {
    element.dispatchEvent(new Event(event.type, { bubbles: true }));
  });
}

async function take(
  { map }: PlanMap,
  { width }: { readonly width: number },
  use: (canvas: HTMLCanvasElement) => void,
): Promise<TakenMap> {
  if (!map) throw new Error('no map');
  await new Promise<void>((resolve, reject) => {
    map.once('render', () => {
      try {
        use(map.getCanvas());
        resolve();
      } catch (error) {
        reject(error);
      }
    });
    map.triggerRepaint();
  });
  const { lat } = map.getCenter();
  return {
    latitude: lat,
    metresPerPixel: metresPerPixel(lat, map.getZoom()),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
    zoom: map.getZoom(),
    ratio: map.getCanvas().width / width,
    labels: labelsOf(map),
    drawn: new Set(map.queryRenderedFeatures().map(({ properties }) => String(properties['id']))),
  };
}
