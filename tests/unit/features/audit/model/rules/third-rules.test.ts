import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../../../src/features/audit/model/finding/finding';
import { baselineStatedAlike } from '../../../../../../src/features/audit/model/rules/baseline-stated-alike';
import { doubling, lessThanBefore } from '../../../../../../src/features/audit/model/rules/chapters-1-and-4';
import { countsNamed, countsUnnamed } from '../../../../../../src/features/audit/model/rules/counts';
import { firmsGrowth } from '../../../../../../src/features/audit/model/rules/firms-growth';
import {
  gdpShareDecline,
  gdpShareLevel,
  gdpShareSeries,
} from '../../../../../../src/features/audit/model/rules/gdp-share';
import { growthByArea, growthRequired } from '../../../../../../src/features/audit/model/rules/growth';
import { impliedGdp } from '../../../../../../src/features/audit/model/rules/implied-gdp';
import { outputStatedAlike } from '../../../../../../src/features/audit/model/rules/stated-alike';
import {
  chainCommunitiesShare,
  keySegmentsShare,
} from '../../../../../../src/features/audit/model/rules/stated-shares';
import { valueAddedBefore } from '../../../../../../src/features/audit/model/rules/value-added';
import type { Plan } from '../../../../../../src/plan/plan';
import type { Figure } from '../../../../../../src/plan/schema/figure';
import { realPlan as plan } from '../../../../real-plan';
import { formulaOf } from '../formula-of';

type Case = {
  rule: (plan: Plan) => Finding;
  id: string;
  status: Finding['status'];
  zh: string[];
  en: string[];
  formula: string;
  inputs: number;
};

const cases: Case[] = [
  {
    rule: gdpShareLevel,
    id: 'gdp-share-level',
    status: 'differs',
    zh: ['表1为33.1%', '图2所附数据为33.04%', '33.0%', '不一致'],
    en: ['table 1 gives 33.1%', 'figure 2 give 33.04%', '33.0%', 'the two differ'],
    formula: '1,555.07 ÷ 4,707 = 33.04%; 33.04% → 33.0% ≠ 33.1%',
    inputs: 4,
  },
  {
    rule: gdpShareDecline,
    id: 'gdp-share-decline',
    status: 'agrees',
    zh: ['36.87%', '33.04%', '下降3.83个百分点', '2015年的比重规划未给出'],
    en: ['a fall of 3.83 percentage points', 'section 1.2 states 3.83'],
    formula: '36.87 − 33.04 = 3.83',
    inputs: 3,
  },
  {
    rule: gdpShareSeries,
    id: 'gdp-share-series',
    status: 'agrees',
    zh: ['2016–2020年', '一致'],
    en: ['every year, 2016–2020'],
    formula:
      '1,366.11 ÷ 3,705.2 = 36.87%; 1,396.38 ÷ 3,962.2 = 35.24%; 1,502.85 ÷ 4,243.9 = 35.41%; 1,565 ÷ 4,559.9 = 34.32%; 1,555.07 ÷ 4,707 = 33.04%',
    inputs: 15,
  },
  {
    rule: keySegmentsShare,
    id: 'key-segments-share',
    status: 'agrees',
    zh: ['1,866.5亿元', '4,453亿元', '41.9%'],
    en: ['CNY 186.65 bn of the city’s CNY 445.3 bn', '41.9%'],
    formula: '1,866.5 ÷ 4,453 = 41.9%',
    inputs: 3,
  },
  {
    rule: chainCommunitiesShare,
    id: 'chain-communities-share',
    status: 'agrees',
    zh: ['105家', '6家', '5.7%'],
    en: ['6 of the province’s first 105', '5.7%'],
    formula: '6 ÷ 105 = 5.7%',
    inputs: 3,
  },
  {
    rule: countsNamed,
    id: 'counts-named',
    status: 'agrees',
    zh: ['15处', '走廊六城（6）', '四镇（4）', '“五大自由”（5）', '三大开放通道（3）', '名单与个数均一致'],
    en: ['15 cases', 'six cities (6)', 'four bases for vehicle and motorcycle parts (4)', 'in every case'],
    formula:
      '6 = 6; 2 = 2; 2 = 2; 2 = 2; 4 = 4; 4 = 4; 4 = 4; 4 = 4; 4 = 4; 3 = 3; 5 = 5; 3 = 3; 4 = 4; 3 = 3; 2 = 2',
    inputs: 15,
  },
  {
    rule: countsUnnamed,
    id: 'counts-unnamed',
    status: 'open',
    zh: [
      '11处',
      '市区六大万亩工业平台（6）',
      '传统制造业专项行动（8）',
      '市区重点平台（10）',
      '工业大类（33）',
    ],
    en: ['11 cases', 'six ten-thousand-mu industrial platforms', 'key platforms of the urban area (10)'],
    formula: '',
    inputs: 11,
  },
  {
    rule: firmsGrowth,
    id: 'firms-growth',
    status: 'implied',
    zh: ['2015年的3,969家', '4,556家', '2.8%', '7,000家', '9%', '6,600家', '7.7%'],
    en: ['3,969 in 2015', '2.8% a year', '7,000', '9% a year', '6,600', '7.7%'],
    formula:
      '4,556 − 587 = 3,969; 300 + 400 + 500 + 800 + 1,000 + 800 + 1,300 + 800 + 500 + 200 = 6,600; (4,556 ÷ 3,969)^(1/5) − 1 = 2.8%; (7,000 ÷ 4,556)^(1/5) − 1 = 9%; (6,600 ÷ 4,556)^(1/5) − 1 = 7.7%',
    inputs: 13,
  },
  {
    rule: baselineStatedAlike,
    id: 'baseline-stated-alike',
    status: 'agrees',
    zh: ['7项', '规上工业增加值', '规上工业亩均税收'],
    en: ['7 figures of 2020', 'Tax per mu'],
    formula:
      '4,453 = 4,453 = 4,453; 920.6 = 920.6; 4,556 = 4,556 = 4,556; 52.8 = 52.8; 2.69 = 2.69; 39.3 = 39.3; 12.5 = 12.5',
    inputs: 16,
  },
  {
    rule: outputStatedAlike,
    id: 'output-stated-alike',
    status: 'agrees',
    zh: ['8,000亿元', '附件1全市合计', '表1第2项'],
    en: ['CNY 800 bn', 'row 2 of table 1'],
    formula: '8,000亿元; 8,000亿元',
    inputs: 2,
  },
  {
    rule: impliedGdp,
    id: 'implied-gdp',
    status: 'implied',
    zh: ['59.2%', '1,760亿元', '35%左右', '8,494亿元', '12.5%'],
    en: ['59.2%', 'CNY 176 bn', 'about 35%', 'CNY 849.4 bn', '12.5%'],
    formula: '920.6 ÷ 1,555.07 = 59.2%; 1,760 ÷ 59.2% ÷ 35% ≈ 8,494; (8,494 ÷ 4,707)^(1/5) − 1 = 12.5%',
    inputs: 5,
  },
  {
    rule: valueAddedBefore,
    id: 'value-added-before',
    status: 'implied',
    zh: ['2016至2020年的数值年均增长3.3%', '5.5%', '范围不同'],
    en: ['3.3% a year from 2016 to 2020', '5.5%', 'differ in scope'],
    formula: '(1,555.07 ÷ 1,366.11)^(1/4) − 1 = 3.3%; 5.5%',
    inputs: 3,
  },
  {
    rule: lessThanBefore,
    id: 'less-than-before',
    status: 'implied',
    zh: [
      '3项',
      '2016–2020年598家，目标500家',
      '2016–2020年27,500家，目标10,000家',
      '2020年207家，目标80家以上',
    ],
    en: ['3 targets', '598 in 2016–2020, 500', '27,500 in 2016–2020, 10,000', '207 in 2020, at least 80'],
    formula: '598 > 500; 27,500 > 10,000; 207 > 80',
    inputs: 6,
  },
  {
    rule: doubling,
    id: 'doubling',
    status: 'agrees',
    zh: ['1,370家到突破3,000家', '2.19倍', '2.15倍'],
    en: ['1,370 to more than 3,000', '2.19 times', '2.15 times', 'both at least double'],
    formula: '3,000 ÷ 1,370 = 2.19; 10,000 ÷ 4,645 = 2.15',
    inputs: 4,
  },
];

describe.each(cases)('the rule $id', ({ rule, id, status, zh, en, formula, inputs }) => {
  const finding = rule(plan);

  test('finds what the plan’s figures amount to', () => {
    expect([finding.id, finding.status, formulaOf(finding)]).toEqual([id, status, formula]);
    for (const text of zh) expect(finding.sentence.zh).toContain(text);
    for (const text of en) expect(finding.sentence.en).toContain(text);
  });

  test('cites every figure it uses', () => {
    expect(finding.inputs).toHaveLength(inputs);
  });
});

/** A copy of the plan with another figure for one fact, in one year. */
function withFact(id: string, value: number | null, year = 2020): Plan {
  const fact = plan.facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  const change = (figure: Figure) => (figure.year === year ? { ...figure, value } : figure);
  return { ...plan, facts: new Map(plan.facts).set(id, { ...fact, figures: fact.figures.map(change) }) };
}

describe('with a changed figure', () => {
  test('the result changes', () => {
    expect(gdpShareLevel(withFact('gdp-share', 33.08)).status).toBe('agrees');
    expect(gdpShareDecline(withFact('gdp-share-decline', 3.9)).status).toBe('differs');
    expect(gdpShareSeries(withFact('gdp', 4300, 2018)).sentence.en).toContain('2018');
    expect(keySegmentsShare(withFact('key-segments-share', 42)).status).toBe('agrees');
    expect(formulaOf(keySegmentsShare(withFact('key-segments-share', 41.8)))).toContain('= 41.9% ≠ 41.8%');
    expect(chainCommunitiesShare(withFact('chain-communities', 7)).status).toBe('differs');
    expect(baselineStatedAlike(withFact('value-added', 920)).sentence.zh).toContain('920.6、920');
    expect(firmsGrowth(withFact('firms-added', 556)).sentence.zh).toContain('4,000家');
    expect(valueAddedBefore(withFact('industry-value-added', 1300)).sentence.zh).toContain('下降1.2%');
    expect(lessThanBefore(withFact('pinzibiao-firms', 79)).sentence.en).toContain('2 targets');
    expect(doubling(withFact('high-tech-firms', 1600)).status).toBe('differs');
    expect(growthByArea(withFact('value-added-growth', 10)).sentence.en).toContain('7 of the 10 areas');
    expect(growthRequired(withFact('value-added-growth', 6)).sentence.zh).toContain('年均增速为6%');
  });

  test('a list of another length differs from its count', () => {
    const counts = plan.counts.map((count) =>
      count.id === 'four-towns' ? { ...count, named: count.named.slice(1) } : count,
    );
    const finding = countsNamed({ ...plan, counts });
    expect(finding.status).toBe('differs');
    expect(finding.sentence.zh).toContain('四镇（列出3个）');
    expect(formulaOf(finding)).toContain('4 ≠ 3');
  });

  test('a missing figure leaves the finding open', () => {
    const open = [
      gdpShareLevel(withFact('gdp', null)),
      gdpShareDecline(withFact('gdp-share', null, 2016)),
      gdpShareSeries(withFact('gdp', null, 2018)),
      keySegmentsShare(withFact('key-segments-output', null)),
      baselineStatedAlike(withFact('rd-share', null)),
      firmsGrowth(withFact('firms', null)),
      impliedGdp(withFact('gdp', null)),
      valueAddedBefore(withFact('value-added-growth', null)),
      lessThanBefore(withFact('pinzibiao-firms', null)),
      doubling(withFact('technology-smes', null)),
    ];
    for (const { id, status } of open) expect([id, status]).toEqual([id, 'open']);
  });

  test('without the growth of the years before nothing is said of it', () => {
    const without = withFact('value-added-growth', null);
    expect(growthRequired(without).sentence.zh).not.toContain('十三五');
    expect(
      growthByArea(without)
        .steps.map(({ label }) => label.en)
        .join(),
    ).not.toContain('2016');
  });
});
