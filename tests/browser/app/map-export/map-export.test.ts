import distance from '@turf/distance';
import { afterEach, expect, test, vi } from 'vitest';
import '../../../../src/app/start/map-modules';
import { mapTemplate } from '../../../../src/app/map/map-template';
import { exportView } from '../../../../src/app/map-export/export-view';
import { writeExport } from '../../../../src/app/map-export/write-export';
import { captureMap } from '../../../../src/map/capture/capture-map';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { initialThematic } from '../../../../src/state/thematic';
import { classify } from '../../../../src/style/classes/classify';
import { realPlan } from '../../real-plan';
import { made } from './made';
import { shownAt } from './shown';

vi.setConfig({ testTimeout: 120_000 });
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const size = { width: 360, height: 300 };
const never = new AbortController().signal;
const classified = classify(
  { plan: realPlan, actuals: noActuals },
  'output',
  2025,
  initialThematic.classing,
  'light',
);

/** A canvas as colours that can be counted: every fourth pixel. */
function coloursOf(source: CanvasImageSource, width: number, height: number): Map<string, number> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(source, 0, 0);
  const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 16) {
    const key = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const rgb = (colour: string) => {
  const probe = Object.assign(document.createElement('i'), { style: `color: ${colour}` });
  document.body.append(probe);
  return getComputedStyle(probe).color;
};

async function take(link: string, ratio: number) {
  const { map } = await exportView(
    { format: 'screen', file: 'png', title: '', scheme: 'light' },
    shownAt(link, 'webgl'),
    'light',
    false,
  );
  let colours = new Map<string, number>();
  let pixels = [0, 0];
  let apart = 0;
  const taken = await captureMap(mapTemplate(map), size, ratio, never, async (canvas) => {
    colours = coloursOf(canvas, canvas.width, canvas.height);
    pixels = [canvas.width, canvas.height];
    const element = document.querySelector('plan-map');
    const [a, b] = [wuyi, yiwu].map((at) => element?.project(at) ?? { x: 0, y: 0 });
    apart = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  });
  return { taken, colours, pixels, apart };
}

const wuyi: [number, number] = [119.8164, 28.8926];
const yiwu: [number, number] = [120.0748, 29.3058];

test('a picture of the classes is as sharp as asked for, has their colours, and knows what is written on it', async () => {
  const { taken, colours, pixels, apart } = await take('?measure=output&year=2025', 3);
  expect(pixels).toEqual([1080, 900]);
  expect(taken.ratio).toBe(3);
  const used = [...new Set(classified.classes.values())].map((at) => classified.colours[at ?? 0] ?? '');
  for (const colour of used) expect(colours.get(rgb(colour)) ?? 0).toBeGreaterThan(100);
  const written = taken.labels.map(({ text }) => text);
  expect(written).toEqual(expect.arrayContaining(['义乌市', '武义县']));
  expect(taken.drawn.has('yiwu')).toBe(true);
  const metres = distance(wuyi, yiwu, { units: 'meters' });
  expect(Math.abs((apart * taken.metresPerPixel) / metres - 1)).toBeLessThan(0.01);
  expect(document.querySelector('plan-map')).toBeNull();
});

test('the bar measures a known distance on a map that is turned, too', async () => {
  const metres = distance(wuyi, yiwu, { units: 'meters' });
  const { taken, apart } = await take('?at=29.1,119.95,8.6,35', 1);
  expect(taken.bearing).toBe(35);
  expect(Math.abs((apart * taken.metresPerPixel) / metres - 1)).toBeLessThan(0.01);
});

test('a picture of columns has the columns', async () => {
  const { taken, colours } = await take('?measure=output&as=columns', 2);
  expect(taken.pitch).toBeGreaterThan(30);
  // Lit from the side, no pixel has a class's own colour: the strongest is the one blue far below all ground.
  const deep = [...colours].filter(([key]) => {
    const [red = 255, green = 255, blue = 0] = key.match(/\d+/g)?.map(Number) ?? [];
    return red < 70 && green < 130 && blue > 120;
  });
  expect(deep.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(100);
});

test('the whole picture is a PNG of twice the screen, with map and legend, and tells its steps', async () => {
  vi.stubGlobal('innerWidth', 620);
  vi.stubGlobal('innerHeight', 440);
  const { status, steps, file, saved } = await made('?measure=output&swipe=firms,2020,50', {});
  const [width, height] = [1240, 880];
  expect(status).toMatchObject({
    phase: 'done',
    made: { name: 'jinhua-output-2025-screen.png', width, height, sharpness: 1 },
  });
  expect(steps).toEqual(['map', 'beside', 'layout', 'file']);
  expect(saved).toBe(1);
  expect(file.type).toBe('image/png');
  const image = await createImageBitmap(file);
  expect([image.width, image.height]).toEqual([width, height]);
  const colours = coloursOf(image, width, height);
  for (const colour of classified.colours) expect(colours.get(rgb(colour)) ?? 0).toBeGreaterThan(20);
});

test('a picture that is called off leaves nothing behind', async () => {
  const abort = new AbortController();
  const going = made('?measure=output', {}, 'webgl', abort.signal);
  await expect.poll(() => document.querySelector('plan-map')).not.toBeNull();
  abort.abort();
  const { status, saved } = await going;
  expect(status.phase).toBe('failed');
  expect(saved).toBe(0);
  expect(document.querySelector('plan-map')).toBeNull();
});

test('one that is called off while it is written ends its worker and gives all addresses back', async () => {
  const abort = new AbortController();
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  const back = vi.spyOn(URL, 'revokeObjectURL');
  const asked = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => abort.abort());
  const order = { format: 'a4' } as const;
  const { status, steps, saved, addresses } = await made('?measure=output', order, 'static', abort.signal);
  expect(asked).toHaveBeenCalledOnce();
  expect(steps.at(-1)).toBe('file');
  expect([status.phase, saved]).toEqual(['failed', 0]);
  expect(ended).toHaveBeenCalledOnce();
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(back).toHaveBeenCalledWith(address);
});

test('what is too large to be written, and a worker that does not start, are told apart', async () => {
  const job = { ground: '#ffffff', pieces: [], file: { type: 'png', resolution: null } } as const;
  const write = (side: number) => writeExport({ ...job, pixels: { width: side, height: side } }, never);
  const { file } = await write(60);
  expect((await createImageBitmap(file)).width).toBe(60);
  await expect(write(70_000)).rejects.toMatchObject({ fault: 'file' });
  vi.stubGlobal(
    'Worker',
    class {
      onerror = () => {};
      postMessage = () => this.onerror();
      terminate = () => {};
    },
  );
  await expect(write(60)).rejects.toMatchObject({ fault: 'load' });
});
