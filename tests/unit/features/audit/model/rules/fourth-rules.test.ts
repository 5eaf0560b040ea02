import { describe, expect, it } from 'vitest';
import { urbanPlatformsOutput } from '../../../../../../src/features/audit/model/rules/urban-platforms-output';
import { worksheetTarget } from '../../../../../../src/features/audit/model/rules/worksheet-target';
import type { Plan } from '../../../../../../src/plan/plan';
import { realPlan as plan } from '../../../../real-plan';
import { formulaOf } from '../formula-of';

describe('the six platforms and the urban areas', () => {
  const withGoal = (value: number | null): Plan => {
    const { urban_platforms } = plan.layout;
    const output_2025 = { ...urban_platforms.output_2025, value };
    return { ...plan, layout: { ...plan.layout, urban_platforms: { ...urban_platforms, output_2025 } } };
  };

  it('are compared by their targets for output', () => {
    const finding = urbanPlatformsOutput(plan);
    expect(finding.status).toBe('implied');
    expect(finding.features).toEqual(['wucheng', 'jinhua-edz', 'jindong']);
    expect(formulaOf(finding)).toBe('400 + 1,000 + 450 = 1,850; 1,000 ÷ 1,850 = 54.1%');
    expect(finding.sentence.zh).toContain('至少54.1%');
    expect(finding.sentence.en).toContain('at least CNY 100 bn');
    expect(finding.inputs).toHaveLength(4);
  });

  it('differ where the part is more than the whole', () => {
    expect(urbanPlatformsOutput(withGoal(1900)).status).toBe('differs');
  });

  it('stay open where a target is missing', () => {
    expect(urbanPlatformsOutput(withGoal(null)).status).toBe('open');
  });
});

describe('the working sheet', () => {
  it('says how the target for output was estimated, and is named as no text of the plan', () => {
    const finding = worksheetTarget(plan);
    expect(finding.status).toBe('implied');
    expect(finding.title.zh).toContain('不是规划正文');
    expect(formulaOf(finding)).toBe(
      '(8,000 ÷ 4,199.93)^(1/6) − 1 = 11.3%; (6,500 ÷ 4,199.93)^(1/6) − 1 = 7.6%; (8,000 ÷ 4,453)^(1/5) − 1 = 12.4%',
    );
    expect(finding.sentence.en).toContain('CNY 419.993 bn in 2019');
  });

  it('stays open without its start', () => {
    const facts = new Map(plan.facts);
    facts.delete('worksheet-output-2019');
    expect(worksheetTarget({ ...plan, facts }).status).toBe('open');
  });
});
