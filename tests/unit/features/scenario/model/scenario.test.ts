import { describe, expect, it } from 'vitest';
import { changedFindings } from '../../../../../src/features/scenario/model/changed-findings';
import { applyScenario, changedTargets, withTarget } from '../../../../../src/plan/scenario/apply-scenario';
import { sumTargets } from '../../../../../src/plan/scenario/sum-targets';
import { realPlan as plan } from '../../../real-plan';

const more = applyScenario(plan, { yiwu: { output: 1600, firms: 1000 } });

describe('a what-if', () => {
  it('takes one target at a time and lets go of it again', () => {
    const one = withTarget({}, 'yiwu', 'output', 1600);
    const two = withTarget(one, 'yiwu', 'firms', 1100);
    expect(two).toEqual({ yiwu: { output: 1600, firms: 1100 } });
    expect(withTarget(two, 'yiwu', 'output', null)).toEqual({ yiwu: { firms: 1100 } });
    expect(withTarget(one, 'yiwu', 'output', null)).toEqual({});
  });

  it('counts only the targets that differ from the plan’s', () => {
    expect(changedTargets(plan)).toBe(0);
    expect(changedTargets(more)).toBe(1);
  });

  it('is added up, and held against the city’s row', () => {
    expect(sumTargets(plan, 'output')).toMatchObject({ sum: { value: 8000 }, difference: { value: 0 } });
    expect(sumTargets(plan, 'firms')?.difference).toMatchObject({
      value: -400,
      formula: '6,600 − 7,000 = -400',
    });
    const { sum, difference, growth } = sumTargets(more, 'output') ?? {};
    expect(sum?.value).toBe(8100);
    expect(difference?.value).toBe(100);
    // (8,100 ÷ 4,453)^(1/5) − 1
    expect(growth?.value).toBeCloseTo(12.71, 2);
  });

  it('changes the findings that depend on it and no others', () => {
    expect(changedFindings(plan, plan)).toEqual([]);
    const changed = changedFindings(plan, more);
    expect(changed.map(({ after }) => after.id)).toContain('sum-output-2025');
    expect(changed.find(({ after }) => after.id === 'sum-output-2025')).toMatchObject({
      before: { status: 'agrees' },
      after: { status: 'differs' },
    });
    expect(changed.map(({ after }) => after.id)).not.toContain('sum-firms-2025');
  });
});
