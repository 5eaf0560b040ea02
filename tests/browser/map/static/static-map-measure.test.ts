import { afterEach, describe, expect, it } from 'vitest';
import { initialState } from '../../../engine';
import '../../../../src/map/static/static-map';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { measureIds } from '../../../../src/plan/measures/measure';
import { initialThematic } from '../../../../src/state/thematic';
import { circleMarks } from '../../../../src/style/classes/circle-marks';
import { classify } from '../../../../src/style/classes/classify';
import { find, mount, settled } from '../../mount';
import { realPlan as plan } from '../../real-plan';

const { layers } = initialState('zh');
const classified = (id: (typeof measureIds)[number]) =>
  classify({ plan, actuals: noActuals }, id, 2025, initialThematic.classing, 'light');

async function open(properties: Partial<HTMLElementTagNameMap['static-map']>) {
  const map = await mount('static-map', { plan, layers, ...properties });
  map.element.style.cssText = 'position: fixed; inset: 0';
  await settled(map.element);
  await settled(map.element);
  const fill = (id: string) =>
    find<SVGElement>(map.root, `.feature[data-id="${id}"] path`).getAttribute('fill');
  return { ...map, fill };
}

afterEach(() => document.body.replaceChildren());

describe('static-map with a measure', () => {
  it('fills every area by its class, and by a pattern where there is no figure', async () => {
    const { element, fill, root } = await open({ classified: classified('output') });
    for (const id of measureIds) {
      const wanted = classified(id);
      element.classified = wanted;
      await settled(element);
      for (const [area, at] of wanted.classes)
        expect(fill(area), `${id} ${area}`).toBe(at === null ? 'url(#no-figure)' : wanted.colours[at]);
    }
    expect(root.querySelector('pattern#no-figure')).not.toBeNull();
  }, 60_000);

  it('draws circles, which pick their area', async () => {
    const wanted = classified('firms');
    const { root, shell } = await open({ classified: wanted, drawing: 'symbols' });
    const picks: string[][] = [];
    shell.addEventListener('map-pick', ({ detail }) => picks.push(detail.ids));
    for (const [area, { radius }] of circleMarks(wanted, 'light'))
      expect(Number(find(root, `.circle[data-id="${area}"]`).getAttribute('r'))).toBeCloseTo(radius, 3);
    const circle = find<SVGElement>(root, '.circle[data-id="panan"]');
    const { x, y, width, height } = circle.getBoundingClientRect();
    const [clientX, clientY] = [x + width / 2, y + height / 2];
    circle.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY }));
    expect(picks).toEqual([['panan']]);
  });

  it('outlines the areas that the legend points out', async () => {
    const { root } = await open({ classified: classified('output'), emphasised: ['yiwu'] });
    const outlined = [...root.querySelectorAll('.emphasised')].map((path) => path.closest('[data-id]'));
    expect(outlined.map((area) => area?.getAttribute('data-id'))).toEqual(['yiwu']);
  });

  it('letters the areas and leaves the names of all else away', async () => {
    const { element, root } = await open({ classified: classified('output') });
    const names = () => root.querySelectorAll('text.platform, text.ranked, text.city').length;
    expect(root.querySelectorAll('text.area').length).toBe(10);
    expect(names()).toBe(0);
    element.classified = null;
    await settled(element);
    expect(names()).toBeGreaterThan(0);
  });
});
