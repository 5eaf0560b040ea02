import { describe, expect, it } from 'vitest';
import { type Chart, charts } from '../../../../src/features/charts/model/chart';
import { chartView } from '../../../../src/features/charts/view-of-chart';
import { noActuals } from '../../../../src/plan/actuals/actual';
import type { MeasureId } from '../../../../src/plan/measures/measure-id';
import { measureIds } from '../../../../src/plan/measures/measure-id';
import { applyScenario } from '../../../../src/plan/scenario/apply-scenario';
import { type Year, years } from '../../../../src/plan/years';
import { localize } from '../../../../src/site/pages/messages/localize';
import { type Lang, languages } from '../../../../src/state/app-state';
import { shortName } from '../../../../src/style/short-name';
import { realPlan } from '../../real-plan';

const view = (
  chart: Chart,
  lang: Lang,
  measure: MeasureId | null = null,
  year: Year = 2025,
  plan = realPlan,
) => chartView(chart, { plan, actuals: noActuals }, { measure, year }, localize(lang));

describe('the title of a chart', () => {
  it.each([
    ['slope', 'zh', null, '规上工业总产值：10 个地区都将上升，义乌市升得最多（667.6 → 1,500）'],
    [
      'slope',
      'en',
      null,
      'Gross industrial output: all 10 areas to rise, the largest rise in Yiwu (66.76 → 150)',
    ],
    [
      'slope',
      'zh',
      'output-per-firm',
      '户均产值（规上）：9 个将上升、1 个将下降，金华开发区升得最多（1.89 → 2.50）',
    ],
    ['ranking', 'zh', null, '规上工业总产值，2025年：义乌市最高（1,500），磐安县最低（200）'],
    [
      'ranking',
      'en',
      'tax-per-mu',
      'Tax per mu, 2020: highest in Yongkang (196,000), lowest in Wucheng (79,000)',
    ],
    ['ranking', 'zh', 'output-ahead', '产值与路径之差，2025年：没有可绘制的数据'],
    ['scatter', 'zh', null, '10 个地区中有 6 个须快于全市的 12.4%：义乌市最快（17.6%），永康市最慢（8.5%）'],
    [
      'scatter',
      'en',
      null,
      '6 of 10 areas have to outgrow the city’s 12.4% a year: Yiwu fastest (17.6%), Yongkang slowest (8.5%)',
    ],
    ['waterfall', 'zh', null, '新增 3,547 亿元产值，义乌市占得最多：832.4 亿元，23.5%'],
    ['waterfall', 'en', null, 'Yiwu is to add the most: 83.24 of 354.7, or 23.5%'],
  ] as const)('says what it shows: %s, %s, %s', (chart, lang, measure, title) => {
    expect(view(chart, lang, measure).title).toBe(title);
  });

  it('follows a what-if', () => {
    const plan = applyScenario(realPlan, { panan: { output: 2000 } });
    expect(view('waterfall', 'en', null, 2025, plan).title).toBe(
      'Pan’an is to add the most: 190.80 of 534.7, or 35.7%',
    );
  });
});

describe('the subtitle', () => {
  it('says whether the figures are the plan’s or ours, and how', () => {
    expect(view('ranking', 'en').subtitle).toBe('CNY bn; 2025; targets of the plan');
    expect(view('ranking', 'en', 'output', 2020).subtitle).toContain('figures of the plan');
    expect(view('ranking', 'en', 'output', 2023).subtitle).toContain('derived by this atlas');
    expect(view('ranking', 'zh', 'output-per-firm').subtitle).toContain('规上工业总产值 ÷ 规上工业企业数');
  });

  it('says what is assumed', () => {
    const plan = applyScenario(realPlan, { lanxi: { output: 600 } });
    for (const chart of charts)
      expect(view(chart, 'zh', null, 2025, plan).subtitle).toContain('空心的含情景中假定的数');
  });
});

describe.each(languages)('every chart (%s)', (lang) => {
  const views = [
    ...measureIds.map((measure) => view('slope', lang, measure)),
    ...measureIds.flatMap((measure) =>
      ([2020, 2023, 2025] as const).map((year) => view('ranking', lang, measure, year)),
    ),
    view('scatter', lang),
    view('waterfall', lang),
  ];

  it('names every area in its sentence, with a figure or as missing', () => {
    for (const { sentence, title } of views)
      for (const { name } of realPlan.areas) expect(sentence, title).toContain(shortName(name[lang], lang));
  });

  it('writes out every figure', () => {
    const texts = views.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(texts.filter((text) => !/^[+−]?[\d,]+(\.\d+)?%?$/.test(text))).toEqual([]);
  });
});

it('files have ASCII names that tell the charts apart', () => {
  const names = charts.flatMap((chart) => years.map((year) => view(chart, 'zh', 'output', year).file));
  expect(names.every((name) => /^[a-z0-9-]+$/.test(name))).toBe(true);
  expect(new Set(names).size).toBe(3 + years.length);
});
