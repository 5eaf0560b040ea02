import { describe, expect, it } from 'vitest';
import { type Actuals, noActuals } from '../../../../src/plan/actuals/actual';
import { type MeasureId, measureIds } from '../../../../src/plan/measures/measure-id';
import { measures } from '../../../../src/plan/measures/measures';
import { type Year, years } from '../../../../src/plan/years';
import { realPlan as plan } from '../../real-plan';

const area = (id: string) =>
  [...plan.areas, plan.municipality].find((one) => one.id === id) ?? plan.municipality;
const at = (id: MeasureId, areaId: string, year: Year, actuals: Actuals = noActuals) =>
  measures[id].value({ plan, actuals }, area(areaId), year);

describe('the measures', () => {
  it('have the id under which they are listed', () => {
    for (const id of measureIds) expect(measures[id].id).toBe(id);
  });

  it('are the plan’s own figures in 2020 and 2025', () => {
    expect(at('output', 'yiwu', 2020)).toMatchObject({ value: 667.6, derived: false, formula: '' });
    expect(at('output', 'yiwu', 2025).value).toBe(1500);
    expect(at('firms', 'jinhua', 2025).value).toBe(7000);
    expect(at('tax-per-mu', 'panan', 2020).value).toBe(15.1);
  });

  it('follow the constant-growth path in between, and say so', () => {
    const value = at('output', 'yiwu', 2023);
    expect(value.value).toBeCloseTo(667.6 * (1500 / 667.6) ** 0.6, 9);
    expect(value.derived).toBe(true);
    expect(value.formula).toBe('667.6 × (1,500 ÷ 667.6)^(3/5) = 1,085.1');
  });

  it('derive growth, additions and ratios as the audit does', () => {
    expect(at('output-growth', 'jinhua', 2025).value).toBeCloseTo(12.43, 2);
    expect(at('output-added', 'jinhua', 2025).value).toBe(3547);
    expect(at('firms-added', 'wuyi', 2025).value).toBe(237);
    expect(at('output-per-firm', 'jinhua', 2020).value).toBeCloseTo(0.977, 3);
    expect(at('tax-gap', 'wucheng', 2025).formula).toBe('30 − 7.9 = 22.1');
    expect(at('output-per-km2', 'yiwu', 2025).formula).toMatch(/^1,500 ÷ [\d,.]+ km² = /);
  });

  it('give shares that make a hundred in every year', () => {
    for (const year of years) {
      const shares = plan.areas.map(({ id }) => at('output-share', id, year).value ?? 0);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 6);
    }
    const growth = plan.areas.map(({ id }) => at('growth-share', id, 2025).value ?? 0);
    expect(growth.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 6);
  });

  it('are missing, never zero, where the plan has no figure', () => {
    expect(at('tax-per-mu', 'jinhua-edz', 2020).value).toBeNull();
    expect(at('tax-gap', 'jinhua-edz', 2025).value).toBeNull();
    expect(at('output-ahead', 'yiwu', 2022).value).toBeNull();
  });

  it('hold entered figures against the path', () => {
    const actuals: Actuals = [{ subject: 'yiwu', measure: 'output', year: 2025, value: 1650 }];
    expect(at('output-ahead', 'yiwu', 2025, actuals).value).toBeCloseTo(10, 9);
  });

  it('cite every figure they use', () => {
    for (const id of measureIds)
      for (const year of years)
        for (const one of plan.areas)
          for (const { figure } of measures[id].value({ plan, actuals: noActuals }, one, year).inputs)
            expect(plan.citations.has(figure.cite)).toBe(true);
  });
});
