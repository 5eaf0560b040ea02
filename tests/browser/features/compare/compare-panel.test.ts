import { afterEach, describe, expect, test } from 'vitest';
import '../../../../src/features/compare/panel';
import { languages } from '../../../../src/state/app-state';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const open = (compared: string[], properties = {}, lang: 'zh' | 'en' = 'zh') =>
  mount('compare-panel', { compared, ...properties }, lang);

const cells = (root: ShadowRoot, time: string) =>
  [...root.querySelectorAll<HTMLElement>(`[data-time="${time}"] td`)].map((cell) =>
    (cell.textContent ?? '').replaceAll(/\s+/g, ' '),
  );

describe('the comparison', () => {
  test('says what is compared, with values, differences and ranks', async () => {
    const { root } = await open(['lanxi', 'yiwu'], {}, 'en');
    expect(find(root, 'h2').textContent).toBe('Compare Lanxi, Yiwu');
    const [lanxi, yiwu] = cells(root, 'output-2025');
    expect(lanxi).toContain('100');
    expect(lanxi).not.toContain('+');
    expect(yiwu).toContain('150');
    expect(yiwu).toContain('number 1 of the 10 areas');
    expect(yiwu).toContain('against Lanxi: +50.00');
    expect(yiwu).toContain('+50.0%');
    expect(cells(root, 'output-growth')[1]).toContain('+9.1 points');
  });

  test('draws the bars of a measure on one scale, in columns of one width', async () => {
    const { root, shell } = await open(['panan', 'yiwu', 'jindong']);
    shell.style.cssText = 'display: block; width: 600px';
    const length = (time: string, index: number) =>
      root.querySelectorAll(`[data-time="${time}"] .fill`)[index]?.getBoundingClientRect().width ?? 0;
    expect(length('output-2025', 0) / length('output-2025', 1)).toBeCloseTo(200 / 1500, 2);
    expect(length('output-2020', 1) / length('output-2025', 1)).toBeCloseTo(667.6 / 1500, 2);
    const widths = [...root.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect().width);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1.5);
  });

  test('says in words that a figure is missing', async () => {
    const { root } = await open(['lanxi', 'jinhua-edz']);
    expect(cells(root, 'tax-per-mu-2020')[1]).toContain('规划留空');
    expect(cells(root, 'tax-gap')[1]).toContain('规划未给出');
  });

  test('has the map’s year where it lies between 2020 and 2025', async () => {
    const { root, element } = await open(['lanxi', 'yiwu']);
    expect(cells(root, 'output-2023')).toHaveLength(0);
    element.year = 2023;
    await settled(element);
    expect(cells(root, 'output-2023')[1]).toContain('1,085.1');
  });

  test('marks the industries that areas share, and links their platforms', async () => {
    const { root, intents } = await open(['lanxi', 'panan']);
    const lists = [...root.querySelectorAll('.list')].map((list) => list.textContent ?? '');
    expect(lists[1]).toMatch(/生物医药\s*共有/);
    expect(lists[0]).toMatch(/纺织服装(?!\s*共有)/);
    const link = [...root.querySelectorAll('a')].find((one) => one.textContent === '金兰高新技术产业园区');
    link?.click();
    expect(intents).toEqual([{ type: 'select', id: 'jinlan-hitech' }]);
  });
});

describe('what a reader does', () => {
  test('adds from the list or the selected area, moves, takes out, starts anew', async () => {
    const { root, intents } = await open(['lanxi', 'yiwu'], { selected: 'wuyi' });
    const field = find<HTMLSelectElement>(root, 'select');
    expect([...field.options].map(({ value }) => value)).not.toContain('lanxi');
    field.value = 'panan';
    field.dispatchEvent(new Event('change'));
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('.tools button')];
    buttons[0]?.click();
    find(root, '[data-move="left yiwu"]').click();
    find(root, '[data-move="out lanxi"]').click();
    buttons[1]?.click();
    expect(intents).toEqual([
      { type: 'compare', ids: ['lanxi', 'yiwu', 'panan'] },
      { type: 'compare', ids: ['lanxi', 'yiwu', 'wuyi'] },
      { type: 'compare', ids: ['yiwu', 'lanxi'] },
      { type: 'compare', ids: ['yiwu'] },
      { type: 'compare', ids: [] },
    ]);
  });

  test('keeps the focus on the area that moves', async () => {
    const { root, element } = await open(['lanxi', 'yiwu', 'wuyi']);
    find(root, '[data-move="right lanxi"]').focus();
    element.compared = ['yiwu', 'lanxi', 'wuyi'];
    await settled(element);
    expect(root.activeElement?.getAttribute('data-move')).toBe('right lanxi');
  });

  test('cannot add a fifth, and is told why', async () => {
    const { root } = await open(['lanxi', 'yiwu', 'wuyi', 'panan'], { selected: 'wucheng' });
    expect(find<HTMLSelectElement>(root, 'select').disabled).toBe(true);
    expect(find(root, '.tools').textContent).toContain('已有 4 个');
  });
});

describe('with nothing to compare', () => {
  test('suggests the fastest and the slowest growing area', async () => {
    const { root, intents } = await open([]);
    expect(find(root, '.suggestion').textContent).toContain('义乌市');
    expect(find(root, '.suggestion').textContent).toContain('17.6');
    find(root, '.suggestion + .tools button').click();
    expect(intents).toEqual([{ type: 'compare', ids: ['yiwu', 'yongkang'] }]);
  });

  test('ignores what is no area', async () => {
    const { root } = await open(['atlantis', 'jinhua', 'lanxi']);
    expect(find(root, 'h2').textContent).toBe('对比：兰溪市');
    expect(root.textContent).toContain('再添加一个地区');
  });
});

test.each(languages)('a narrow panel scrolls the table alone (%s)', async (lang) => {
  const { root, shell } = await open(
    realPlan.areas.slice(0, 4).map(({ id }) => id),
    {},
    lang,
  );
  shell.style.cssText = 'display: block; width: 320px';
  expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(320);
  expect(find(root, '.scroll').scrollWidth).toBeGreaterThan(320);
});

test('the English comparison has no Chinese but the plan’s own labels, marked as such', async () => {
  const { root } = await open(['lanxi', 'jinhua-edz', 'jindong'], {}, 'en');
  const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
  expect(
    strays
      .filter(({ text, lang }) => /\p{Script=Han}/u.test(text) && lang !== 'zh-CN')
      .map(({ text }) => text),
  ).toEqual([]);
});
