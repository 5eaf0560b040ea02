import { afterEach, expect, test } from 'vitest';
import { initialState } from '../../../engine';
import '../../../../src/map/static/static-map';
import { noFilter } from '../../../../src/plan/filter/filter';
import { matchFilter } from '../../../../src/plan/filter/match-filter';
import { mapColours } from '../../../../src/style/map-colours';
import { strengthStyle } from '../../../../src/style/strength-style';
import { find, mount, settled } from '../../mount';
import { realPlan as plan } from '../../real-plan';

afterEach(() => document.body.replaceChildren());

test('the map without WebGL shows what a filter keeps by strength, and all else steps back', async () => {
  const { layers } = initialState('zh');
  const filterMatch = matchFilter(plan, { ...noFilter, topics: ['textiles'] });
  const { root, element } = await mount('static-map', { plan, layers, filterMatch });
  element.style.cssText = 'position: fixed; inset: 0';
  await settled(element);
  await settled(element);
  const part = (id: string, selector: string) => root.querySelector(`.feature[data-id="${id}"] ${selector}`);
  const look = strengthStyle(filterMatch?.get('lanxi') ?? 'matched', 'light');
  expect(part('lanxi', 'path')?.getAttribute('fill')).toBe(look?.colour);
  expect(part('lanxi', '.match')?.getAttribute('stroke-width')).toBe(String(look?.width));
  expect(part('panan', 'path')?.getAttribute('fill')).toBe(mapColours.light.areaOther);
  expect(part('yiwu-etdz', 'circle.match')).not.toBeNull();
  expect(part('yiwu-etdz', 'g[opacity]')).toBeNull();
  expect(part('dongyang-ez', 'g[opacity="0.22"]')).not.toBeNull();
  expect(find(root, 'text[data-id="lanxi"]').hasAttribute('opacity')).toBe(false);
  expect(find(root, 'text[data-id="panan"]').getAttribute('opacity')).toBe('0.35');
  element.filterMatch = null;
  await settled(element);
  expect(root.querySelector('.match')).toBeNull();
  expect(root.querySelector('[opacity="0.35"]')).toBeNull();
});
