import { afterEach, describe, expect, test } from 'vitest';
import '../../../../src/features/progress/panel';
import type { Actuals } from '../../../../src/plan/actuals/actual';
import type { UnreadRow } from '../../../../src/plan/actuals/unread-row';
import { emptyWorkspace } from '../../../../src/state/workspace/workspace';
import { find, mount, settled } from '../../mount';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const actuals: Actuals = [
  { subject: 'yiwu', measure: 'output', year: 2022, value: 900 },
  { subject: 'yiwu', measure: 'output', year: 2023, value: 1150 },
  { subject: 'lanxi', measure: 'output', year: 2023, value: 700 },
];
const row: UnreadRow = {
  line: 3,
  text: '宁波\t9000',
  header: '地区\t2023年产值',
  problems: [{ reason: 'unknown-name', detail: '宁波' }],
};

const shadow = (root: ParentNode, selector: string): ShadowRoot => {
  const inner = find(root, selector).shadowRoot;
  if (!inner) throw new Error(`${selector} has no shadow root`);
  return inner;
};

/** Types into a field as a reader does: `input` as it goes, `change` at its end. */
async function type(host: Element, field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(host);
}

describe('the path page', () => {
  test('says where the last actual is, and what is still needed', async () => {
    const { root } = await mount('path-panel', { selected: 'yiwu' }, 'zh', { actuals });
    const text = find(root, '.sentences').textContent ?? '';
    expect(text).toContain('2023年实际值为1,150亿元');
    expect(text).toContain('比固定增速路径高64.9亿元（+6.0%）');
    expect(text).toContain('比线性路径低17亿元（−1.5%）');
    expect(text).toContain('2024–2025年要达到目标1,500亿元，年均还需增长14.2%，即每年增加175亿元');
  });

  test('has a mark for every number that is not the reader’s own', async () => {
    const { root } = await mount('path-panel', { selected: 'yiwu' }, 'zh', { actuals });
    const cells = [...root.querySelectorAll('.years td .figure:not(.entered)')];
    expect(cells.length).toBeGreaterThan(12);
    expect(cells.filter((cell) => !cell.querySelector('derived-mark, source-mark'))).toEqual([]);
  });

  test('draws both paths, the target and each actual on one scale, and says the same in words', async () => {
    const { root } = await mount('path-panel', { path: 'firms' }, 'en', {
      actuals: [{ subject: 'jinhua', measure: 'firms', year: 2022, value: 5400 }],
    });
    const chart = shadow(root, 'path-chart');
    expect(chart.querySelectorAll('svg[role="img"] path.linear, svg[role="img"] path.constant')).toHaveLength(
      2,
    );
    expect(chart.querySelectorAll('svg[role="img"] circle.actual')).toHaveLength(1);
    expect(find(chart, '.name').textContent).toContain('at least 7,000');
    expect(find(chart, 'svg[role="img"]').getAttribute('aria-label')).toBe(
      'Jinhua, Industrial enterprises above designated size: 4,556 in 2020, target at least 7,000 in 2025; actuals: 2022 5,400.',
    );
  });

  test('says why there is no path', async () => {
    const { root } = await mount('path-panel', { path: 'co2-cut' });
    expect(find(root, '.note').textContent).toBe(
      '没有路径：规划没有给出2020年的数值；规划的目标是“完成省下达任务”，没有数值。',
    );
  });

  test('lists every area with where it is, and offers each year to the map', async () => {
    const { root, intents } = await mount('path-panel', {}, 'zh', { actuals });
    const overview = find(root, '.overview');
    expect(overview.querySelectorAll('tbody tr')).toHaveLength(10);
    expect(overview.querySelectorAll('[data-standing="ahead"]')).toHaveLength(1);
    expect(overview.querySelectorAll('[data-standing="behind"]')).toHaveLength(1);
    const years = [...root.querySelectorAll<HTMLButtonElement>('section > .buttons button')];
    expect(years.map(({ textContent }) => textContent)).toEqual(['2022年', '2023年']);
    years[1]?.click();
    expect(intents).toMatchObject([
      {
        type: 'thematic',
        change: { measure: 'output-ahead', year: 2023, classing: { palette: 'diverging' } },
      },
    ]);
  });

  test('chooses an area on the map too, and a measure', async () => {
    const { root, intents } = await mount('path-panel', { selected: 'yiwu' });
    const [area, measure] = root.querySelectorAll('select');
    if (!area || !measure) throw new Error('two choices');
    area.value = 'wuyi';
    area.dispatchEvent(new Event('change', { bubbles: true }));
    measure.value = 'yiwu.firms';
    measure.dispatchEvent(new Event('change', { bubbles: true }));
    expect(intents).toEqual([
      { type: 'select', id: 'wuyi', stay: true },
      { type: 'path', path: 'wuyi.output' },
      { type: 'path', path: 'yiwu.firms' },
    ]);
  });

  test.each(['zh', 'en'] as const)('is no wider than 320 pixels (%s)', async (lang) => {
    const view = { workspace: { ...emptyWorkspace, actuals, unread: [row] } };
    const { element, root, shell } = await mount('path-panel', { selected: 'jindong' }, lang, {
      actuals,
      view,
    });
    shell.style.width = '320px';
    for (const details of root.querySelectorAll('details')) details.open = true;
    await settled(element);
    expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(320);
  });

  test('has no Chinese in English but what is the reader’s own', async () => {
    const { root } = await mount('path-panel', { path: 'integration-index' }, 'en', { actuals });
    const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
    const chinese = strays.filter(({ text, lang }) => /\p{Script=Han}/u.test(text) && lang !== 'zh-CN');
    expect(chinese.map(({ text }) => text)).toEqual([]);
  });
});

describe('pasting', () => {
  const table = '地区\t2023年产值（亿元）\n义乌\t1,160\n开发区\t800\n宁波\t9000';

  test('shows what was read, what was not and why, before it is accepted', async () => {
    const { element, root, steps } = await mount('actuals-paste', {}, 'zh', { actuals });
    await type(element, find<HTMLTextAreaElement>(root, 'textarea'), table);
    const lines = [...root.querySelectorAll('.read tbody tr')].map(({ textContent }) =>
      textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(lines).toEqual([
      '2 义乌市 规上工业总产值 2023 1,160亿元 取代已有的1,150亿元',
      '3 金华开发区 规上工业总产值 2023 800亿元',
    ]);
    expect(find(root, '.unread').textContent).toContain('“宁波”不是可识别的地区或指标');
    expect(steps).toEqual([]);
    find<HTMLButtonElement>(root, 'button.primary').click();
    expect(steps).toMatchObject([
      {
        type: 'enter',
        actuals: [
          { subject: 'yiwu', value: 1160 },
          { subject: 'jinhua-edz', value: 800 },
        ],
        unread: [{ line: 4, text: '宁波\t9000' }],
        settles: null,
      },
    ]);
  });

  test('asks for what is open, and reads on the answer', async () => {
    const { element, root, steps } = await mount('actuals-paste');
    await type(element, find<HTMLTextAreaElement>(root, 'textarea'), '产值\t2023\n义乌\t11500000');
    const choice = find<HTMLSelectElement>(root, 'select');
    choice.value = '万元';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(find(root, '.read').textContent).toContain('由万元换算');
    expect(root.querySelectorAll('select')).toHaveLength(1);
    find<HTMLButtonElement>(root, 'button.primary').click();
    expect(steps).toMatchObject([{ actuals: [{ subject: 'yiwu', value: 1150 }], unread: [] }]);
  });

  test('never turns what was pasted into markup', async () => {
    const { element, root } = await mount('actuals-paste');
    await type(element, find<HTMLTextAreaElement>(root, 'textarea'), '<img src=x onerror=alert(1)>\t2023\t5');
    expect(root.querySelector('img')).toBeNull();
    expect(find(root, 'pre').textContent).toContain('<img');
  });

  test('a kept row can be corrected in place, or removed', async () => {
    const view = { workspace: { ...emptyWorkspace, unread: [row] } };
    const { element, root, steps } = await mount('path-panel', {}, 'zh', { view });
    const [correct, remove] = root.querySelectorAll<HTMLButtonElement>('.unread button');
    correct?.click();
    await settled(element);
    const paste = find(root, 'actuals-paste');
    await settled(paste);
    const box = find<HTMLTextAreaElement>(shadow(root, 'actuals-paste'), 'textarea');
    expect(box.value).toBe('地区\t2023年产值\n宁波\t9000');
    await type(paste, box, '地区\t2023年产值\n永康\t900');
    find<HTMLButtonElement>(shadow(root, 'actuals-paste'), 'button.primary').click();
    remove?.click();
    expect(steps).toMatchObject([
      { type: 'enter', actuals: [{ subject: 'yongkang', value: 900 }], settles: row },
      { type: 'remove-unread', row },
    ]);
  });
});

describe('typing single figures', () => {
  test('asks for CNY bn in English, and keeps the plan’s unit', async () => {
    const { root, steps } = await mount('path-panel', { selected: 'yiwu' }, 'en', { actuals });
    const grid = shadow(root, 'actuals-grid');
    const host = find(root, 'actuals-grid');
    const field = (year: number) => find<HTMLInputElement>(grid, `[aria-label="Yiwu, actual of ${year}"]`);
    expect(find(grid, 'caption').textContent).toContain('CNY bn');
    expect(field(2023).value).toBe('115');
    await type(host, field(2024), '130.05');
    await type(host, field(2022), '1200亿元');
    await type(host, field(2025), 'CNY 140 bn');
    const actual = { subject: 'yiwu', measure: 'output' };
    expect(steps).toEqual([
      { type: 'set-actual', actual: { ...actual, year: 2024, value: 1300.5 } },
      { type: 'set-actual', actual: { ...actual, year: 2022, value: 1200 } },
      { type: 'set-actual', actual: { ...actual, year: 2025, value: 1400 } },
    ]);
  });

  test('takes a figure, takes it away, and refuses what is none', async () => {
    const { element, root, steps } = await mount('path-panel', { selected: 'yiwu' }, 'zh', { actuals });
    const grid = shadow(root, 'actuals-grid');
    const field = (year: number) => find<HTMLInputElement>(grid, `[aria-label="义乌市${year}年实际值"]`);
    const host = find(root, 'actuals-grid');
    expect(field(2023).value).toBe('1150');
    await type(host, field(2024), '１,３００');
    await type(host, field(2023), '');
    await type(host, field(2025), '很多');
    expect(steps).toEqual([
      { type: 'set-actual', actual: { subject: 'yiwu', measure: 'output', year: 2024, value: 1300 } },
      { type: 'set-actual', actual: { subject: 'yiwu', measure: 'output', year: 2023, value: null } },
    ]);
    expect(field(2025).getAttribute('aria-invalid')).toBe('true');
    expect(field(2025).value).toBe('很多');
    expect(find(grid, '[role="alert"]').textContent).toContain('“很多”');
    await settled(element);
  });
});
