import { afterEach, describe, expect, test } from 'vitest';
import '../../../../src/features/cards/panel';
import '../../../../src/features/nearest/nearest-list';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const rows = (root: ShadowRoot) =>
  new Map(
    [...root.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      [...row.querySelectorAll('li')].map((item) => (item.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
    ]),
  );

describe('what is nearest', () => {
  test('is a range for each kind, and together where the errors do not tell', async () => {
    const { root } = await mount('nearest-list', { of: 'lanxi-ez' });
    const found = rows(root);
    expect(found.get('机场')).toEqual(['义乌机场 约 48–62 公里 （自江南高新园量起）']);
    expect(found.get('铁路车站')).toEqual([
      '兰溪站 12 公里以内 （自兰江区块量起）',
      '兰溪东站 19 公里以内 （自兰江区块量起）',
      '金华站 约 6–18 公里 （自江南高新园量起）',
    ]);
    expect(found.get('其他产业平台')).toHaveLength(3);
    expect(root.textContent).toContain('误差约 5 公里');
  });

  test('says apart what is under construction, with the year planned and the date of that knowledge', async () => {
    const { root } = await mount('nearest-list', { of: 'central-innovation-city' });
    const items = [...root.querySelectorAll('li[data-state="under-construction"]')];
    expect(items).toHaveLength(1);
    expect(items[0]?.textContent).toContain('甬金衢上高速');
    expect(items[0]?.textContent).toContain('在建，计划2026年开通，截至2025-05');
  });

  test('says how a range came about', async () => {
    const { root } = await mount('nearest-list', { of: 'yiwu-display-platform' }, 'en');
    const mark = root.querySelector('derived-mark');
    expect(mark?.formula).toMatch(/^[\d.]+ km by the coordinates, errors of both ends 1\.5 \+ 1\.5 km: /);
    mark?.shadowRoot?.querySelector('button')?.click();
    await settled(mark as HTMLElement);
    expect(mark?.shadowRoot?.querySelector('.inputs')).toBeNull();
  });

  test('comes to the cards of platforms and cities, and links what has a card', async () => {
    for (const id of ['lanxi-ez', 'jinlan-innovation-city']) {
      const { root, intents } = await mount('card-panel', { entity: realPlan.entities.get(id) ?? null });
      const list = find(root, 'nearest-list');
      await settled(list);
      const link = list.shadowRoot?.querySelector('a');
      link?.click();
      expect(intents[0]).toMatchObject({ type: 'select' });
      document.body.replaceChildren();
    }
  });

  test('in English has no Chinese', async () => {
    for (const { id } of [...realPlan.platforms, ...realPlan.layout.cities]) {
      const { root } = await mount('nearest-list', { of: id }, 'en');
      const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
      expect(strays.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ text }) => text)).toEqual([]);
      document.body.replaceChildren();
    }
  });
});
