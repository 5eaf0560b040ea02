import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../../../src/features/audit/model/finding/finding';
import { growthRequired } from '../../../../../../src/features/audit/model/rules/growth';
import {
  impliedLand,
  impliedWorkers,
} from '../../../../../../src/features/audit/model/rules/implied-land-and-workers';
import { outputPerFirm } from '../../../../../../src/features/audit/model/rules/output-per-firm';
import {
  firmsStatedAlike,
  taxStatedAlike,
} from '../../../../../../src/features/audit/model/rules/stated-alike';
import { taxImplied, taxToCityTarget } from '../../../../../../src/features/audit/model/rules/tax';
import { valueAddedRate } from '../../../../../../src/features/audit/model/rules/value-added';
import type { Plan } from '../../../../../../src/plan/plan';
import { realPlan as plan } from '../../../../real-plan';
import { formulaOf } from '../formula-of';

type Case = {
  rule: (plan: Plan) => Finding;
  id: string;
  status: Finding['status'];
  zh: string[];
  en: string[];
  inputs: number;
  features: string[];
};

const growth = ['12.4%', '13.8%', '10.9%', '19.1%', '14.5%', '5.5%'];

const cases: Case[] = [
  {
    rule: growthRequired,
    id: 'growth-required',
    status: 'implied',
    zh: growth,
    en: growth,
    inputs: 11,
    features: [],
  },
  {
    rule: impliedLand,
    id: 'implied-land',
    status: 'implied',
    zh: ['12.07万亩', '11.73万亩', '减少2.8%'],
    en: ['120,700 mu', '117,300 mu', '2.8% less'],
    inputs: 4,
    features: [],
  },
  {
    rule: impliedWorkers,
    id: 'implied-workers',
    status: 'implied',
    zh: ['57.54万人', '65.67万人', '增加14.1%'],
    en: ['575,400 workers', '656,700', '14.1% more'],
    inputs: 4,
    features: [],
  },
  {
    rule: taxImplied,
    id: 'tax-implied',
    status: 'implied',
    zh: ['150.8亿元', '352亿元', '16.4%', '20%'],
    en: ['CNY 15.08 bn', 'CNY 35.2 bn', '16.4%', '20%'],
    inputs: 6,
    features: [],
  },
  {
    rule: outputPerFirm,
    id: 'output-per-firm',
    status: 'implied',
    zh: ['兰溪市（1.36→1.25亿元/家）'],
    en: ['Lanxi (CNY 136 m → CNY 125 m)'],
    inputs: 40,
    features: ['lanxi'],
  },
  {
    rule: taxToCityTarget,
    id: 'tax-to-city-target',
    status: 'implied',
    zh: ['30万元/亩', '婺城区（3.8倍）', '兰溪市（3.03倍）', '浦江县（3.09倍）', '金华开发区无法核算'],
    en: ['CNY 300,000', '(3.53 times)', 'Lanxi (3.03 times)', 'cannot be checked for Jinhua ETDZ'],
    inputs: 11,
    features: ['wucheng', 'jindong', 'lanxi', 'pujiang'],
  },
  {
    rule: valueAddedRate,
    id: 'value-added-rate',
    status: 'implied',
    zh: ['20.7%', '22%'],
    en: ['20.7%', '22%'],
    inputs: 4,
    features: [],
  },
  {
    rule: firmsStatedAlike,
    id: 'firms-stated-alike',
    status: 'agrees',
    zh: ['7,000家', '表1第6项（以上）', '四（一）2（以上）'],
    en: ['7,000', 'row 6 of table 1 (or more)', 'section 4.1.2 (or more)'],
    inputs: 3,
    features: [],
  },
  {
    rule: taxStatedAlike,
    id: 'tax-stated-alike',
    status: 'agrees',
    zh: ['30万元/亩', '市区六大万亩工业平台'],
    en: ['CNY 300,000', 'six ten-thousand-mu industrial platforms'],
    inputs: 4,
    features: [],
  },
];

describe.each(cases)('the rule $id', ({ rule, id, status, zh, en, inputs, features }) => {
  const finding = rule(plan);

  test('finds what the plan’s figures amount to', () => {
    expect([finding.id, finding.status, finding.features]).toEqual([id, status, features]);
    for (const text of zh) expect(finding.sentence.zh).toContain(text);
    for (const text of en) expect(finding.sentence.en).toContain(text);
    expect(formulaOf(finding)).not.toBe('');
  });

  test('has one sentence in each language', () => {
    expect(finding.sentence.zh).toMatch(/^[^。]+。$/);
    expect(finding.sentence.en).toMatch(/^[A-Z].+\.$/);
    expect(finding.sentence.en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    expect(finding.sentence.zh + finding.sentence.en + formulaOf(finding)).not.toMatch(
      /NaN|undefined|null|Infinity/,
    );
  });

  test('cites every figure it uses', () => {
    expect(finding.inputs.length).toBe(inputs);
    for (const { figure } of finding.inputs) expect(plan.citations.has(figure.cite)).toBe(true);
  });
});

/** A copy of the plan with another target for one indicator of table 1. */
const withTarget = (number: number, value: number | null): Plan => ({
  ...plan,
  indicators: plan.indicators.map((indicator) =>
    indicator.number === number ? { ...indicator, target: { ...indicator.target, value } } : indicator,
  ),
});

describe('with a changed figure', () => {
  test('the result changes', () => {
    expect(firmsStatedAlike(withTarget(6, 6900)).status).toBe('differs');
    expect(firmsStatedAlike(withTarget(6, 6900)).sentence.en).toContain('6,900');
    expect(taxStatedAlike(withTarget(17, 28)).status).toBe('differs');
    expect(impliedLand(withTarget(16, 100)).sentence.zh).toContain('17.6万亩');
    expect(impliedWorkers(withTarget(5, 40)).sentence.en).toContain('fewer');
    expect(valueAddedRate(withTarget(2, 16000)).sentence.zh).toContain('11%');
    expect(taxImplied(withTarget(17, 15)).sentence.zh).toContain('176亿元');
    expect(growthRequired(withTarget(2, 4453)).sentence.en).toContain('output 0%');
  });

  test('the areas change', () => {
    const figures = { ...plan.municipality.figures };
    figures.tax_per_mu_2025 = { ...figures.tax_per_mu_2025, value: 60 };
    const doubled = taxToCityTarget({ ...plan, municipality: { ...plan.municipality, figures } });
    expect(doubled.features).toContain('yongkang');

    const areas = plan.areas.map((area) =>
      area.id === 'lanxi'
        ? { ...area, figures: { ...area.figures, firms_2025: { ...area.figures.firms_2025, value: 500 } } }
        : area,
    );
    expect(outputPerFirm({ ...plan, areas }).features).toEqual([]);
  });

  test('a missing figure leaves the finding open', () => {
    expect(
      [growthRequired, impliedLand, taxImplied, valueAddedRate].map(
        (rule) => rule(withTarget(3, null)).status,
      ),
    ).toEqual(['open', 'open', 'open', 'open']);
    expect(firmsStatedAlike(withTarget(6, null)).status).toBe('open');
  });
});
