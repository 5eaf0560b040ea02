import { render, type TemplateResult } from 'lit';
import { metresPerPixel } from '../../geometry/metres-per-pixel';
import type { PlanMap } from '../plan-map';
import { offscreenContainer } from './offscreen-container';
import { type Seen, seenOn } from './seen-on';

export type CapturedMap = Seen & {
  /** Of the middle of the map, in degrees. */
  readonly latitude: number;
  /** In the middle of the map, to a CSS pixel. */
  readonly metresPerPixel: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly zoom: number;
  /** Pixels drawn to a CSS pixel: what was asked for, or as many as the machine gives. */
  readonly ratio: number;
};

/**
 * Draws a map once more, out of sight and as sharp as asked for, and hands its canvas to `use` in the moment in which it can
 * be read. The map is gone when this resolves. Rejects where there is no WebGL for it, where its memory is taken away, and
 * when `signal` aborts.
 */
export async function captureMap(
  template: TemplateResult,
  size: { readonly width: number; readonly height: number },
  ratio: number,
  signal: AbortSignal,
  use: (canvas: HTMLCanvasElement) => Promise<void>,
): Promise<CapturedMap> {
  signal.throwIfAborted();
  const room = offscreenContainer(size);
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
  use: (canvas: HTMLCanvasElement) => Promise<void>,
): Promise<CapturedMap> {
  if (!map) throw new Error('no map');
  await new Promise<void>((resolve, reject) => {
    map.once('render', () => {
      use(map.getCanvas()).then(resolve, reject);
    });
    map.triggerRepaint();
  });
  const { lat } = map.getCenter();
  const canvas = map.getCanvas();
  const taken = {
    latitude: lat,
    metresPerPixel: metresPerPixel(lat, map.getZoom()),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
    zoom: map.getZoom(),
    ratio: canvas.width / width,
    ...(await seenOn(map)),
  };
  const gl = canvas.getContext('webgl2');
  if (gl) await gpuDone(gl);
  return taken;
}

/**
 * Resolves when the graphics card has drawn all that it was told to. To free a map before that makes the page wait for it, on a
 * machine that draws in software for seconds.
 */
async function gpuDone(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  while (fence && !gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED)
    await new Promise((resolve) => setTimeout(resolve, 20));
}
