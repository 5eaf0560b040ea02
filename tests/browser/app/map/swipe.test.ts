import { ContextProvider } from '@lit/context';
import { html, nothing, render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import '../../../../src/app/map/map-swipe';
import { localeContext } from '../../../../src/i18n/locale';
import { localize } from '../../../../src/site/pages/messages/localize';

import '../../../../src/map/layers/areas/area-layer';
import '../../../../src/map/plan-map';
import type { PlanMap } from '../../../../src/map/plan-map';
import type { Intent } from '../../../../src/state/intent';
import { initialThematic, type Thematic } from '../../../../src/state/thematic';
import { drawn, mapOf } from '../../map/drawn';
import { geo } from '../../map/fixture';
import '../../map/worker';

vi.setConfig({ testTimeout: 90_000 });
afterEach(() => document.body.replaceChildren());

const swiping: Thematic = {
  ...initialThematic,
  measure: 'output',
  year: 2020,
  swipe: { measure: 'output', year: 2025, at: 50 },
};

/** A shell around two maps, 600 × 400, that obeys the store as the atlas does. */
function shell() {
  const room = document.createElement('div');
  room.style.cssText = 'position: fixed; left: 0; top: 0; width: 600px; height: 400px; display: grid';
  document.body.append(room);
  new ContextProvider(room, { context: localeContext, initialValue: localize('en') });
  const intents: Intent[] = [];
  room.addEventListener('intent', ({ intent }) => intents.push(intent));
  const map = () =>
    html`<plan-map .initialBounds=${[119.5, 28.9, 120.3, 29.3]} style="position: absolute; inset: 0" label="Map">
      <area-layer .data=${geo.counties}></area-layer>
    </plan-map>`;
  const show = (thematic: Thematic) => {
    render(
      html`<map-swipe .thematic=${thematic} .padding=${{ top: 0, right: 100, bottom: 0, left: 100 }}>
        ${map()}${thematic.swipe ? html`<div slot="right">${map()}</div>` : nothing}
      </map-swipe>`,
      room,
    );
    return [...room.querySelectorAll('plan-map')];
  };
  const handle = () =>
    room.querySelector('map-swipe')?.shadowRoot?.querySelector('[role=slider]') as HTMLElement;
  return { room, intents, show, handle };
}

async function twoMaps() {
  const opened = shell();
  const ready = new Promise((resolve) => opened.room.addEventListener('map-ready', resolve, { once: true }));
  const [first, second] = opened.show(swiping) as [PlanMap, PlanMap];
  await ready;
  await drawn(first);
  await drawn(second);
  return { ...opened, first, second };
}

const cameraOf = (map: PlanMap) => {
  const { lng, lat } = mapOf(map).getCenter();
  return [lng, lat, mapOf(map).getZoom(), mapOf(map).getBearing(), mapOf(map).getPitch()];
};

test('two maps have one camera: each step of either is the other’s, and neither answers back', async () => {
  const { first, second } = await twoMaps();
  for (const [leader, follower] of [
    [first, second],
    [second, first],
  ] as const) {
    const steps: string[] = [];
    const views: EventTarget[] = [];
    const listen = new AbortController();
    for (const map of [first, second]) {
      map.addEventListener('map-move', () => steps.push(map === leader ? 'leader' : 'follower'), listen);
      map.addEventListener('map-view', () => views.push(map), listen);
      mapOf(leader).on('move', () => expect(cameraOf(follower)).toEqual(cameraOf(leader)));
    }
    leader.zoomBy(0.6);
    await drawn(leader);
    expect(steps.length).toBeGreaterThan(0);
    expect(new Set(steps)).toEqual(new Set(['leader']));
    expect(views).toEqual([leader]);
    expect(cameraOf(follower)).toEqual(cameraOf(leader));
    listen.abort();
  }
});

test('the view that one map reports moves neither when it comes back from the store', async () => {
  const { first, second } = await twoMaps();
  const reported = new Promise<CustomEvent>((resolve) =>
    first.addEventListener('map-view', resolve, { once: true }),
  );
  first.zoomBy(0.337);
  const { detail } = await reported;
  const before = cameraOf(first);
  for (const map of [first, second]) map.view = detail;
  await drawn(first);
  await drawn(second);
  expect(cameraOf(first)).toEqual(before);
  expect(cameraOf(second)).toEqual(before);
});

test('a second map begins where the first one stands', async () => {
  const { room, show } = shell();
  const ready = new Promise((resolve) => room.addEventListener('map-ready', resolve, { once: true }));
  const [first] = show(initialThematic) as [PlanMap];
  await ready;
  mapOf(first).jumpTo({ center: [119.8123456, 29.0456789], zoom: 9.4567, pitch: 31 });
  const [same, second] = show(swiping) as [PlanMap, PlanMap];
  expect(same).toBe(first);
  await expect.poll(() => second.map !== null && cameraOf(second)).toEqual(cameraOf(first));
});

test('the divider stands in the free part of the map, and the second map is seen to its right', async () => {
  const { room, handle } = await twoMaps();
  const { left, width } = handle().getBoundingClientRect();
  expect(left + width / 2).toBeCloseTo(300, 0);
  expect(width).toBeGreaterThanOrEqual(44);
  const [first, second] = room.querySelectorAll('plan-map');
  const at = (x: number) => document.elementFromPoint(x, 350);
  expect(at(250)).toBe(first);
  expect(at(350)).toBe(second);
});

test('keys move the divider, and say where it is', async () => {
  const { handle, intents } = await twoMaps();
  const press = async (key: string) => {
    handle().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  await press('PageUp');
  expect(handle().getAttribute('aria-valuenow')).toBe('60');
  expect(handle().getAttribute('aria-valuetext')).toContain('60%');
  expect(handle().getAttribute('aria-valuetext')).toContain('2025');
  await press('Home');
  await press('ArrowRight');
  expect(intents.map((intent) => intent.type === 'thematic' && intent.change.swipe?.at)).toEqual([60, 0, 2]);
});

test('a drag moves the divider with the pointer and writes the link once, at its end', async () => {
  const { handle, intents } = await twoMaps();
  const point = (type: string, clientX: number) =>
    handle().dispatchEvent(
      new PointerEvent(type, { clientX, button: 0, pointerId: 1, bubbles: true, composed: true }),
    );
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
  point('pointerdown', 300);
  for (const x of [310, 330, 360, 400]) point('pointermove', x);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(handle().getAttribute('aria-valuenow')).toBe('75');
  expect(intents).toEqual([]);
  point('pointerup', 400);
  expect(intents).toEqual([
    { type: 'thematic', change: { swipe: { measure: 'output', year: 2025, at: 75 } } },
  ]);
  vi.restoreAllMocks();
});

test('twenty times open and closed leave one map and one context', async () => {
  const contexts: WebGL2RenderingContext[] = [];
  const getContext = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...args: unknown[]
  ) {
    const context = Reflect.apply(getContext, this, args);
    if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
    return context;
  });
  const { show } = shell();
  const [first] = show(initialThematic) as [PlanMap];
  await first.updateComplete;
  for (let round = 0; round < 20; round++) {
    const second = show(swiping)[1] as PlanMap;
    await expect.poll(() => second.map !== null).toBe(true);
    show(initialThematic);
    expect(second.map).toBeNull();
  }
  vi.restoreAllMocks();
  expect(contexts.length).toBeGreaterThan(20);
  expect(contexts.filter((context) => !context.isContextLost())).toHaveLength(1);
  expect(first.map).not.toBeNull();
});
