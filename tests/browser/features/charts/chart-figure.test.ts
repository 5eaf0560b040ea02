import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../../src/features/charts/chart-figure';
import '../../../../src/features/charts/plot-module';
import { userEvent } from 'vitest/browser';
import type { Chart } from '../../../../src/features/charts/model/chart';
import { charts } from '../../../../src/features/charts/model/chart';
import { chartView } from '../../../../src/features/charts/view-of-chart';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { measureIds } from '../../../../src/plan/measures/measure-id';
import { applyScenario } from '../../../../src/plan/scenario/apply-scenario';
import { localize } from '../../../../src/site/pages/messages/localize';
import type { Lang } from '../../../../src/state/app-state';
import { languages } from '../../../../src/state/app-state';
import { initialThematic, type Thematic } from '../../../../src/state/thematic';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';
import { lettering, overlaps } from './boxes';

afterEach(() => document.body.replaceChildren());

const viewOf = (chart: Chart, lang: Lang = 'zh', thematic: Partial<Thematic> = {}, plan = realPlan) =>
  chartView(chart, { plan, actuals: noActuals }, { ...initialThematic, ...thematic }, localize(lang));

async function draw(view: ReturnType<typeof viewOf>, width: number, lang: Lang = 'zh') {
  const mounted = await mount('chart-figure', { view }, lang);
  mounted.shell.style.width = `${width}px`;
  const svg = await vi.waitFor(() => {
    const found = find<SVGSVGElement>(mounted.root, 'svg');
    expect(found.getAttribute('width')).toBe(String(width));
    return found;
  });
  return { ...mounted, svg };
}

const idsOf = (svg: SVGSVGElement) =>
  new Set([...svg.querySelectorAll<SVGElement>('[data-id]')].map((mark) => mark.dataset.id));

describe.each(charts)('the %s', (chart) => {
  test.each(languages.flatMap((lang) => [290, 350, 565].map((width) => [lang, width] as const)))(
    'letters all ten areas without an overlap (%s, %i px)',
    async (lang, width) => {
      const { svg } = await draw(viewOf(chart, lang), width, lang);
      expect(idsOf(svg).size).toBe(10);
      const frame = svg.getBoundingClientRect();
      const texts = lettering(svg);
      expect(overlaps(texts)).toEqual([]);
      for (const { text, box } of texts) {
        expect(box.left, text).toBeGreaterThanOrEqual(frame.left - 1);
        expect(box.right, text).toBeLessThanOrEqual(frame.right + 1);
        expect(box.top, text).toBeGreaterThanOrEqual(frame.top - 1);
        expect(box.bottom, text).toBeLessThanOrEqual(frame.bottom + 1);
      }
    },
  );
});

test.each(measureIds)('slope and ranking of %s are lettered without an overlap', async (measure) => {
  for (const chart of ['slope', 'ranking'] as const) {
    const view = viewOf(chart, 'en', { measure, year: 2023 });
    if (view.rows.length === 0) continue;
    const { svg } = await draw(view, 300, 'en');
    expect(overlaps(lettering(svg)), chart).toEqual([]);
    document.body.replaceChildren();
  }
});

test('a chart has a name and a description from its data', async () => {
  const { root } = await draw(viewOf('waterfall'), 500);
  const image = find(root, '[role=img]');
  const named = (attribute: string) => find(root, `#${image.getAttribute(attribute)}`).textContent;
  expect(named('aria-labelledby')).toContain('3,547');
  expect(named('aria-describedby')).toContain('磐安县 +108.0（3.0%）');
});

test('the selected and the hovered area wear the accent, in bold', async () => {
  const { element, svg } = await draw(viewOf('ranking'), 500);
  element.selected = 'yiwu';
  element.hovered = 'panan';
  await settled(element);
  const on = [...svg.querySelectorAll<SVGElement>('text[data-id]')].filter(
    (text) => text.getAttribute('font-weight') === '700',
  );
  expect(new Set(on.map(({ dataset }) => dataset.id))).toEqual(new Set(['yiwu', 'panan']));
  expect(on.every((text) => text.getAttribute('fill') === 'var(--accent)')).toBe(true);
  expect(find<SVGSVGElement>(element.renderRoot, 'svg')).toBe(svg);
});

test('pointing at a mark says so to the map, and clicking selects it on this page', async () => {
  const { svg, shell, intents, root } = await draw(viewOf('ranking'), 500);
  const hovers: (string | null)[] = [];
  shell.addEventListener('feature-hover', ({ id }) => hovers.push(id));
  const bar = find<SVGRectElement>(svg, 'rect[data-id=lanxi]');
  await userEvent.hover(bar);
  expect(hovers.at(-1)).toBe('lanxi');
  expect(find(root, '.reading').textContent).toBe('兰溪市：规上工业总产值 1,000');
  await userEvent.click(bar);
  expect(intents).toEqual([{ type: 'select', id: 'lanxi', stay: true }]);
});

test('the keys go through the areas and select one', async () => {
  const { element, root, shell, intents } = await draw(viewOf('slope'), 500);
  const hovers: (string | null)[] = [];
  shell.addEventListener('feature-hover', ({ id }) => hovers.push(id));
  const list = find(root, '[role=listbox]');
  list.focus();
  await userEvent.keyboard('{ArrowDown}{End}{ArrowDown}{Home}{ArrowRight}{Enter}');
  await settled(element);
  expect(hovers).toEqual(['yiwu', 'yongkang', 'panan', 'yiwu', 'yongkang']);
  expect(list.getAttribute('aria-activedescendant')).toBe('mark-yongkang');
  expect(intents).toEqual([{ type: 'select', id: 'yongkang', stay: true }]);
  list.blur();
  expect(hovers.at(-1)).toBeNull();
});

test('what rests on a what-if is hollow, and the subtitle says so', async () => {
  const plan = applyScenario(realPlan, { lanxi: { output: 600 } });
  const { svg, root } = await draw(viewOf('waterfall', 'zh', {}, plan), 500);
  const hollow = [...svg.querySelectorAll<SVGElement>('rect[data-id][data-paint=stroke]')];
  expect(hollow.map(({ dataset }) => dataset.id)).toEqual(['lanxi']);
  expect(find(root, 'figcaption').textContent).toContain('假定');
  expect(find(root, '#sentence').textContent).toContain('各地合计 7,600 亿元，规划的全市目标是 8,000 亿元');
});

test('without figures there are words instead of a chart', async () => {
  const view = viewOf('ranking', 'zh', { measure: 'output-ahead' });
  const { root } = await mount('chart-figure', { view });
  expect(root.querySelector('[role=img]')).toBeNull();
  expect(root.textContent).toContain('没有可绘制的数据');
  expect(find(root, '.empty').textContent).toContain('“目标进度”页');
  expect(root.textContent).toContain('没有数字：婺城区');
});
