import { describe, expect, it } from 'vitest';
import { audit } from '../../../../src/features/audit/model/audit';
import { applyScenario } from '../../../../src/plan/scenario/apply-scenario';
import { noScenario } from '../../../../src/plan/scenario/scenario';
import { realPlan as plan } from '../../real-plan';

describe('a what-if', () => {
  it('is the plan itself where nothing differs from it', () => {
    expect(applyScenario(plan, noScenario)).toBe(plan);
    expect(applyScenario(plan, { yiwu: { output: 1500 }, nowhere: { output: 1 } })).toBe(plan);
  });

  it('puts its targets in place of the plan’s and marks them', () => {
    const changed = applyScenario(plan, { yiwu: { output: 1600 } });
    const yiwu = changed.areas.find(({ id }) => id === 'yiwu');
    expect(yiwu?.figures.output_2025).toMatchObject({ value: 1600, assumed: true });
    expect(yiwu?.figures.firms_2025).toEqual(plan.areas.find(({ id }) => id === 'yiwu')?.figures.firms_2025);
    expect(changed.entities.get('yiwu')?.record).toBe(yiwu);
    expect(changed.municipality).toBe(plan.municipality);
  });

  it('is followed by the audit', () => {
    const finding = audit(applyScenario(plan, { yiwu: { output: 1600 } })).find(
      ({ id }) => id === 'sum-output-2025',
    );
    expect(finding?.status).toBe('differs');
    expect(finding?.steps[0]?.text.zh).toContain('= 8,100 ≠ 8,000');
  });
});
