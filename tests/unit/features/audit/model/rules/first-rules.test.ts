import { describe, expect, test } from 'vitest';
import type { Finding, FindingStatus } from '../../../../../../src/features/audit/model/finding/finding';
import { growthByArea } from '../../../../../../src/features/audit/model/rules/growth';
import { industryTargets } from '../../../../../../src/features/audit/model/rules/industry-targets';
import {
  sumFirms2020,
  sumFirms2025,
  sumOutput2020,
  sumOutput2025,
} from '../../../../../../src/features/audit/model/rules/sums';
import { thousandYiAreas } from '../../../../../../src/features/audit/model/rules/thousand-yi-areas';
import { wuyiPananFirms, wuyiPananShare } from '../../../../../../src/features/audit/model/rules/wuyi-panan';
import { numberText } from '../../../../../../src/plan/number-text';
import type { Plan } from '../../../../../../src/plan/plan';
import type { Area } from '../../../../../../src/plan/schema/area';
import { realPlan as plan } from '../../../../real-plan';
import { formulaOf } from '../formula-of';

/** The plan with one figure of one row of annex 1 changed. */
const withFigure = (id: string, column: keyof Area['figures'], value: number | null): Plan => {
  const change = (row: Area): Area =>
    row.id === id
      ? { ...row, figures: { ...row.figures, [column]: { ...row.figures[column], value } } }
      : row;
  return { ...plan, areas: plan.areas.map(change), municipality: change(plan.municipality) };
};

const all = plan.areas.map(({ id }) => id);
const large = ['jinhua-edz', 'lanxi', 'yiwu', 'dongyang', 'yongkang'];

type Case = {
  id: string;
  rule: (plan: Plan) => Finding;
  status: FindingStatus;
  numbers: string[];
  /** Where amounts stand in billions. */
  en?: string[];
  features: string[];
  inputs: number;
};

const cases: Case[] = [
  {
    id: 'sum-output-2020',
    rule: sumOutput2020,
    status: 'agrees',
    numbers: ['4,453'],
    en: ['445.3'],
    features: [],
    inputs: 11,
  },
  {
    id: 'sum-output-2025',
    rule: sumOutput2025,
    status: 'agrees',
    numbers: ['8,000'],
    en: ['800'],
    features: [],
    inputs: 11,
  },
  {
    id: 'sum-firms-2020',
    rule: sumFirms2020,
    status: 'agrees',
    numbers: ['4,556'],
    features: [],
    inputs: 11,
  },
  {
    id: 'sum-firms-2025',
    rule: sumFirms2025,
    status: 'differs',
    numbers: ['6,600', '7,000', '400'],
    features: [],
    inputs: 11,
  },
  {
    id: 'wuyi-panan-firms',
    rule: wuyiPananFirms,
    status: 'open',
    numbers: ['692', '1,000', '308', '500', '192'],
    features: ['wuyi', 'panan'],
    inputs: 5,
  },
  {
    id: 'wuyi-panan-share',
    rule: wuyiPananShare,
    status: 'open',
    numbers: ['13.9%', '13.8%', '12.8%', '13.3%'],
    features: ['wuyi', 'panan'],
    inputs: 8,
  },
  {
    id: 'thousand-yi-areas',
    rule: thousandYiAreas,
    status: 'open',
    numbers: ['1,000', '5', '4'],
    en: ['100', '5', '4'],
    features: large,
    inputs: 11,
  },
  {
    id: 'industry-targets',
    rule: industryTargets,
    status: 'implied',
    numbers: ['5,500', '8,000', '2,500'],
    en: ['550', '800', '250'],
    features: [],
    inputs: 7,
  },
  {
    id: 'growth-by-area',
    rule: growthByArea,
    status: 'implied',
    numbers: ['8.5%', '17.6%', '12.4%', '5.5%', '10'],
    features: all,
    inputs: 23,
  },
];

describe.each(cases)('the rule $id', ({ id, rule, status, numbers, en = numbers, features, inputs }) => {
  const finding = rule(plan);

  test('finds what the plan says', () => {
    expect([finding.id, finding.status, finding.features]).toEqual([id, status, features]);
  });

  test('has its numbers in both sentences', () => {
    const found = (sentence: string) => sentence.match(/\d[\d,.]*\d%?|\d%?/g);
    expect(found(finding.sentence.zh)).toEqual(expect.arrayContaining(numbers));
    expect(found(finding.sentence.en)).toEqual(expect.arrayContaining(en));
    expect(finding.sentence.zh).toMatch(/。$/);
    expect(finding.sentence.zh).not.toMatch(/[;:()]|, /);
    expect(finding.sentence.en).toMatch(/\.$/);
    expect(finding.sentence.en).not.toMatch(/[\u3000-\u9fff]/);
  });

  test('uses figures of the plan, each with a citation', () => {
    expect(finding.inputs).toHaveLength(inputs);
    for (const { figure } of finding.inputs) {
      expect(figure.value).not.toBeNull();
      expect(plan.citations.has(figure.cite)).toBe(true);
    }
  });

  test('has nothing left of a number that is none', () => {
    expect(JSON.stringify(finding)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the formulas', () => {
  test('are written out', () => {
    expect(formulaOf(sumFirms2025(plan))).toBe(
      '300 + 400 + 500 + 800 + 1,000 + 800 + 1,300 + 800 + 500 + 200 = 6,600 ≠ 7,000',
    );
    expect(formulaOf(wuyiPananFirms(plan))).toBe('(800 + 200) − (563 + 129) = 308; 500');
    expect(formulaOf(wuyiPananShare(plan))).toBe(
      '(527.2 + 92) ÷ 4,453 = 13.9%; (900 + 200) ÷ 8,000 = 13.8%; 12.8% → 13.3%',
    );
    expect(formulaOf(growthByArea(plan))).toContain('(8,000 ÷ 4,453)^(1/5) − 1 = 12.4%');
  });
});

test('a changed figure changes the status', () => {
  expect(sumOutput2025(withFigure('wuyi', 'output_2025', 901)).status).toBe('differs');
  expect(sumFirms2025(withFigure('jinhua', 'firms_2025', 6600)).status).toBe('agrees');
  expect(wuyiPananFirms(withFigure('wuyi', 'firms_2025', 992)).status).toBe('agrees');
  expect(wuyiPananFirms(withFigure('wuyi', 'firms_2025', 993)).status).toBe('differs');
  expect(wuyiPananShare(withFigure('wuyi', 'output_2025', 1000)).sentence.en).toContain('15%');
  expect(thousandYiAreas(withFigure('jinhua-edz', 'output_2025', 999)).status).toBe('differs');
  expect(industryTargets(withFigure('jinhua', 'output_2025', 5000)).status).toBe('differs');
});

test('a missing figure leaves the question open', () => {
  expect(sumOutput2020(withFigure('wuyi', 'output_2020', null)).status).toBe('open');
  expect(wuyiPananFirms(withFigure('panan', 'firms_2020', null)).status).toBe('open');
  expect(wuyiPananShare(withFigure('jinhua', 'output_2020', null)).status).toBe('open');
  expect(thousandYiAreas(withFigure('lanxi', 'output_2025', null)).status).toBe('open');
  expect(industryTargets(withFigure('jinhua', 'output_2025', null)).status).toBe('open');
  expect(growthByArea(withFigure('panan', 'output_2020', null)).status).toBe('open');
});

test('numbers are grouped and rounded', () => {
  expect([numberText(6600), numberText(13.75), numberText(92), numberText(2.694, 2)]).toEqual([
    '6,600',
    '13.8',
    '92',
    '2.69',
  ]);
});
