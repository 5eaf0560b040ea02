import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { initialState, reduce } from '../../../engine';
import '../../../../src/map/static/static-map';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';

type Pick = { ids: string[]; point: { x: number; y: number }; lngLat: [number, number] };

const start = initialState('zh');

async function open() {
  const map = await mount('static-map', { plan: realPlan, layers: start.layers, label: '地图' });
  map.element.setAttribute('class', 'whole');
  const style = document.createElement('style');
  style.textContent = '.whole { position: fixed; inset: 0 }';
  document.body.append(style);
  await settled(map.element);
  await settled(map.element);
  const picks: Pick[] = [];
  const hovers: (string | null)[] = [];
  map.shell.addEventListener('map-pick', (event) => picks.push(event.detail));
  map.shell.addEventListener('map-hover', (event) => hovers.push(event.detail.id));
  const feature = (id: string) => find<SVGElement>(map.root, `.feature[data-id="${id}"]`);
  const middle = (id: string) => {
    const { x, y, width, height } = feature(id).getBoundingClientRect();
    return { clientX: x + width / 2, clientY: y + height / 2 };
  };
  return { ...map, picks, hovers, feature, middle };
}

afterEach(() => document.body.replaceChildren());

describe('static-map', () => {
  it('has every feature of the plan as a named button', async () => {
    const { root } = await open();
    const { counties, corridor, belts, cities, platforms, places } = realPlan.geo;
    const wanted = [counties, corridor, belts, cities, platforms, places].flatMap(({ features }) => features);
    const buttons = [...root.querySelectorAll<SVGElement>('[role="button"]')];
    expect(buttons.map((button) => button.dataset.id).sort()).toEqual(
      wanted.map(({ properties }) => properties.id).sort(),
    );
    expect(buttons.every((button) => button.getAttribute('aria-label'))).toBe(true);
  });

  it('picks a platform alone, not the area under it', async () => {
    const { feature, middle, picks } = await open();
    feature('wuyi-ez').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, ...middle('wuyi-ez') }),
    );
    expect(picks.map(({ ids }) => ids)).toEqual([['wuyi-ez']]);
    expect(picks[0]?.lngLat[0]).toBeCloseTo(119.8208, 2);
    expect(picks[0]?.lngLat[1]).toBeCloseTo(28.9494, 2);
  });

  it('offers all of what overlaps: belt and area', async () => {
    const { element, middle, picks, feature } = await open();
    const inBoth = middle('dongyang-ez');
    const bare = { ...start.layers };
    for (const layer of ['places', 'cities', 'platforms'] as const)
      bare[layer] = { visible: false, opacity: 1 };
    element.layers = bare;
    await settled(element);
    const belt = 'belt-dongyang-pujiang-panan';
    feature(belt).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...inBoth }));
    expect(picks[0]?.ids).toEqual([belt, 'dongyang']);
  });

  it('picks nothing beside the city', async () => {
    const { root, picks } = await open();
    find<SVGElement>(root, 'svg').dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: 3, clientY: 3 }),
    );
    expect(picks.map(({ ids }) => ids)).toEqual([[]]);
  });

  it('picks the focused feature with Enter', async () => {
    const { feature, picks } = await open();
    feature('lanxi').focus();
    await userEvent.keyboard('{Enter}');
    expect(picks.map(({ ids }) => ids)).toEqual([['lanxi']]);
  });

  it('tells what the pointer is over, and when it leaves', async () => {
    const { root, feature, middle, hovers } = await open();
    feature('wuyi-ez').dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, ...middle('wuyi-ez') }),
    );
    find<SVGElement>(root, 'svg').dispatchEvent(new PointerEvent('pointerleave'));
    expect(hovers).toEqual(['wuyi-ez', null]);
  });

  it('drops the features and labels of a hidden layer', async () => {
    const { element, root } = await open();
    element.layers = reduce(start, { type: 'show-layer', layer: 'platforms', visible: false }).layers;
    await settled(element);
    expect(root.querySelector('[data-id="wuyi-ez"]')).toBeNull();
  });

  it('marks the selection and draws the circle of its error', async () => {
    const { element, root, feature } = await open();
    element.selected = 'wuyi-ez';
    await settled(element);
    expect(feature('wuyi-ez').getAttribute('aria-pressed')).toBe('true');
    expect(root.querySelectorAll('.selection circle').length).toBe(2);
  });

  it('letters every area, in the reader’s language, and no label over another', async () => {
    const { element, root } = await open();
    element.language = 'en';
    await settled(element);
    const texts = [
      ...root.querySelectorAll<SVGTextElement>(
        'text.area, text.city, text.ranked, text.platform, text.place',
      ),
    ];
    expect(texts.filter((text) => text.classList.contains('area')).length).toBe(10);
    const boxes = texts.map((text) => text.getBoundingClientRect());
    boxes.forEach((a, index) => {
      const meets = boxes
        .slice(index + 1)
        .some((b) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom);
      expect(meets, texts[index]?.textContent ?? '').toBe(false);
    });
  });
});
