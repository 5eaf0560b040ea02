import { afterEach, expect, test } from 'vitest';
import '../../../../src/features/charts/panel';
import { userEvent } from 'vitest/browser';
import { charts } from '../../../../src/features/charts/model/chart';
import { languages } from '../../../../src/state/app-state';
import { initialThematic } from '../../../../src/state/thematic';
import { find, mount, settled } from '../../mount';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

test('the arrow keys go from chart to chart', async () => {
  const { root, intents } = await mount('charts-panel', { chart: 'slope' });
  find(root, '[role=tab][aria-selected=true]').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{End}');
  expect(intents).toEqual([
    { type: 'chart', chart: 'ranking' },
    { type: 'chart', chart: 'waterfall' },
    { type: 'chart', chart: 'waterfall' },
  ]);
});

test('measure and year are the thematic map’s', async () => {
  const thematic = { ...initialThematic, measure: 'firms', year: 2023 } as const;
  const { root, intents } = await mount('charts-panel', { chart: 'ranking', thematic });
  const [measure, year] = root.querySelectorAll('select');
  expect([measure?.value, year?.value]).toEqual(['firms', '2023']);
  if (measure) await userEvent.selectOptions(measure, 'tax-per-mu');
  if (year) await userEvent.selectOptions(year, '2020');
  expect(intents).toEqual([
    { type: 'thematic', change: { measure: 'tax-per-mu' } },
    { type: 'thematic', change: { year: 2020 } },
  ]);
});

test.each(charts)('every figure in the table of the %s has a source or a formula', async (chart) => {
  const { root } = await mount('charts-panel', { chart });
  const cells = [...root.querySelectorAll('tbody td')];
  expect(cells.length).toBeGreaterThanOrEqual(10);
  expect(cells.filter((cell) => !cell.querySelector('source-mark, derived-mark'))).toEqual([]);
});

test('figures between the years are derived, and say how', async () => {
  const { root } = await mount('charts-panel', {
    chart: 'ranking',
    thematic: { ...initialThematic, year: 2023 },
  });
  expect(root.querySelectorAll('tbody derived-mark')).toHaveLength(10);
  expect(find(root, 'chart-figure').shadowRoot?.textContent).toContain('固定增速路径');
});

test.each(languages.flatMap((lang) => charts.map((chart) => [chart, lang] as const)))(
  'the %s speaks one language (%s) and fits into 320 pixels',
  async (chart, lang) => {
    const { element, root, shell } = await mount('charts-panel', { chart }, lang);
    shell.style.width = '320px';
    find<HTMLDetailsElement>(root, 'details').open = true;
    await settled(element);
    expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(320);
    if (lang === 'zh') return;
    const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
    expect(strays.filter(({ text, lang: own }) => /\p{Script=Han}/u.test(text) && own !== 'zh-CN')).toEqual(
      [],
    );
  },
);
