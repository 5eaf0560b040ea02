import { describe, expect, it } from 'vitest';
import { contextOpacity } from '../../../../src/app/map/context-opacity';
import { measureDetail } from '../../../../src/app/map/feature-label';
import { areasOfClass } from '../../../../src/features/thematic/areas-of-class';
import { measureGroups } from '../../../../src/features/thematic/measure-options';

import { measureText } from '../../../../src/i18n/measure-text';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { type MeasureId, measureIds } from '../../../../src/plan/measures/measure-id';
import { measures } from '../../../../src/plan/measures/measures';
import { memoize } from '../../../../src/plan/memoize';
import { applyScenario } from '../../../../src/plan/scenario/apply-scenario';
import type { Year } from '../../../../src/plan/years';
import { localize } from '../../../../src/site/pages/messages/localize';

import { initialThematic } from '../../../../src/state/thematic';
import { classify } from '../../../../src/style/classes/classify';
import { realPlan } from '../../real-plan';

const [zh, en] = [localize('zh'), localize('en')];
const classified = (id: MeasureId, year: Year, plan = realPlan) =>
  classify({ plan, actuals: noActuals }, id, year, initialThematic.classing, 'light');

describe('a value in words', () => {
  it('has its unit, and money in English its currency before the number', () => {
    expect(measureText(1085.12, measures.output, zh)).toBe('1,085.1 亿元');
    expect(measureText(1085.12, measures.output, en)).toBe('CNY 108.51 bn');
    expect(measureText(12.43, measures['output-growth'], en)).toBe('12.4% a year');
    expect(measureText(6600, measures.firms, en)).toBe('6,600 enterprises');
  });

  it('says the year and whose number it is', () => {
    const detail = (year: Year) => measureDetail(classified('output', year), zh, 'yiwu');
    expect(detail(2025)).toBe('1,500 亿元 · 2025年 · 规划');
    expect(detail(2023)).toBe('1,085.1 亿元 · 2023年 · 推算');
  });

  it('says that a target is assumed in a what-if', () => {
    const plan = applyScenario(realPlan, { yiwu: { output: 1600 } });
    expect(measureDetail(classified('output', 2025, plan), zh, 'yiwu')).toBe('1,600 亿元 · 2025年 · 情景');
    expect(measureDetail(classified('output', 2025, plan), zh, 'lanxi')).toBe('1,000 亿元 · 2025年 · 规划');
  });

  it('says in words that there is none', () => {
    expect(measureDetail(classified('tax-per-mu', 2020), en, 'jinhua-edz')).toBe(
      'Tax per mu: no figure for 2020',
    );
  });

  it('is there for areas alone', () => {
    expect(measureDetail(classified('output', 2025), zh, 'corridor')).toBeNull();
    expect(measureDetail(null, zh, 'yiwu')).toBeNull();
  });
});

describe('the panel’s questions', () => {
  it('every measure stands in one group of the list', () => {
    expect(Object.values(measureGroups).flat().sort()).toEqual([...measureIds].sort());
  });

  it('the classes together have every area once', () => {
    for (const id of measureIds) {
      const found = classified(id, 2022);
      const all = [...found.colours.keys(), 'none' as const].flatMap((at) => areasOfClass(found, at));
      expect([...all].sort()).toEqual(realPlan.areas.map((area) => area.id).sort());
    }
    expect(areasOfClass(classified('output', 2025), null)).toEqual([]);
  });
});

it('the other layers step back while a measure is shown', () => {
  expect(contextOpacity({ measure: null })).toBe(1);
  expect(contextOpacity({ measure: 'output' })).toBeLessThan(0.5);
});

it('an answer is remembered while the question is the same', () => {
  let asked = 0;
  const sum = memoize((a: number, b: number) => ({ sum: a + b, asked: ++asked }));
  expect(sum(1, 2)).toBe(sum(1, 2));
  expect(sum(1, 3).sum).toBe(4);
  expect(asked).toBe(2);
});

it('the midpoint stays where it is while the years pass', () => {
  const at = (year: Year) =>
    classify(
      { plan: realPlan, actuals: noActuals },
      'output-per-firm',
      year,
      { ...initialThematic.classing, palette: 'diverging' },
      'light',
    );
  expect(at(2020).midpoint).toBe(at(2025).midpoint);
  expect(at(2020).breaks).toEqual(at(2025).breaks);
});
