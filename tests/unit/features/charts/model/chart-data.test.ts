import { describe, expect, it } from 'vitest';
import { ranking } from '../../../../../src/features/charts/model/ranking';
import { scatter } from '../../../../../src/features/charts/model/scatter';
import { slope } from '../../../../../src/features/charts/model/slope';
import { waterfall } from '../../../../../src/features/charts/model/waterfall';
import { type Actuals, noActuals } from '../../../../../src/plan/actuals/actual';
import { measureIds } from '../../../../../src/plan/measures/measure-id';
import { measures } from '../../../../../src/plan/measures/measures';
import { applyScenario } from '../../../../../src/plan/scenario/apply-scenario';
import type { Area } from '../../../../../src/plan/schema/area';
import type { Year } from '../../../../../src/plan/years';
import { realPlan as plan } from '../../../real-plan';

const actuals: Actuals = plan.areas.flatMap(({ id }, index) =>
  ([2023, 2025] as const).map((year) => ({ subject: id, measure: 'output', year, value: 300 + index })),
);
const source = { plan, actuals };
const onMap = (id: keyof typeof measures, area: Area, year: Year) =>
  measures[id].value(source, area, year).value;
const byArea = (rows: readonly { area: Area }[]) => rows.map(({ area }) => area.id);

describe('the charts say the same as the measures', () => {
  it.each(measureIds)('ranking of %s in 2020, 2023 and 2025', (id) => {
    for (const year of [2020, 2023, 2025] as const) {
      const { rows, missing } = ranking(source, id, year);
      expect(rows.length + missing.length).toBe(10);
      for (const { area, value } of rows) expect(value).toBe(onMap(id, area, year));
      for (const area of missing) expect(onMap(id, area, year)).toBeNull();
    }
  });

  it.each(measureIds)('slope of %s', (id) => {
    const { measure, rows } = slope(source, id);
    expect(rows).toHaveLength(10);
    for (const { area, from, to, change } of rows) {
      expect(from.value).toBe(onMap(measure.id, area, 2020));
      expect(to.value).toBe(onMap(measure.id, area, 2025));
      expect(change.value).toBeCloseTo(to.value - from.value, 5);
    }
  });

  it('scatter and waterfall', () => {
    for (const { area, level, growth } of scatter(source).rows) {
      expect(level.value).toBe(onMap('output', area, 2020));
      expect(growth.value).toBe(onMap('output-growth', area, 2025));
    }
    for (const { area, added, share } of waterfall(source).steps) {
      expect(added.value).toBe(onMap('output-added', area, 2025));
      expect(share.value).toBe(onMap('growth-share', area, 2025));
    }
  });
});

describe('a slope', () => {
  it('is that of output unless the measure has figures for both years', () => {
    const without = { plan, actuals: noActuals };
    expect(slope(source, null).measure.id).toBe('output');
    expect(slope(source, 'firms').measure.id).toBe('firms');
    expect(slope(source, 'tax-per-mu').measure.id).toBe('output');
    expect(slope(without, 'output-ahead').measure.id).toBe('output');
  });

  it('shows its change with a formula and every source', () => {
    const yiwu = slope(source, 'output').rows[0];
    expect(yiwu?.area.id).toBe('yiwu');
    expect(yiwu?.change).toMatchObject({ value: 832.4, formula: '1,500 − 667.6 = 832.4' });
    expect(yiwu?.change.inputs).toHaveLength(2);
  });
});

describe('a ranking', () => {
  it('runs from the highest to the lowest and names the areas without a figure', () => {
    const { rows, missing, city } = ranking(source, 'tax-per-mu', 2025);
    expect(byArea(rows).slice(0, 2)).toEqual(['yongkang', 'panan']);
    expect(rows.at(-1)?.area.id).toBe('wucheng');
    expect(missing.map(({ id }) => id)).toEqual(['jinhua-edz']);
    expect(city).toBe(12.5);
  });

  it('sets no total of an area beside the city’s', () => {
    expect(ranking(source, 'output', 2025).city).toBeNull();
  });
});

describe('a scatter', () => {
  it('holds the areas against the city’s growth', () => {
    const { rows, city } = scatter(source);
    expect(rows[0]?.area.id).toBe('yiwu');
    expect(rows.at(-1)?.area.id).toBe('yongkang');
    expect(city).toBeCloseTo(12.43, 2);
  });
});

describe('the waterfall', () => {
  it('leads from 4,453 to 8,000 without a gap, the largest contribution first', () => {
    const { start, end, total, steps, city } = waterfall(source);
    expect([start, end, total, city]).toEqual([4453, 8000, 3547, 8000]);
    expect(byArea(steps).slice(0, 3)).toEqual(['yiwu', 'dongyang', 'jinhua-edz']);
    let at = start;
    for (const { from, to } of steps) {
      expect(from).toBe(at);
      at = to;
    }
    expect(at).toBe(end);
  });

  it('follows a what-if and says where it rests on one, while the city’s row stays', () => {
    const assumed = applyScenario(plan, { lanxi: { output: 600 } });
    const { end, total, steps, city } = waterfall({ plan: assumed, actuals });
    expect([end, total, city]).toEqual([7600, 3147, 8000]);
    expect(steps.at(-1)).toMatchObject({ added: { value: -64.3, assumed: true } });
    expect(steps.filter(({ added }) => added.assumed)).toHaveLength(1);
  });
});
