import { describe, expect, it } from 'vitest';
import { outlook } from '../../../../../src/features/progress/model/outlook';
import { pathReasons, pathYears } from '../../../../../src/features/progress/model/path-years';
import type { Actuals } from '../../../../../src/plan/actuals/actual';
import { applyScenario } from '../../../../../src/plan/scenario/apply-scenario';
import { pathSubjectOf, pathSubjects } from '../../../../../src/plan/subjects/path-subjects';
import type { Year } from '../../../../../src/plan/years';
import { realPlan as plan } from '../../../real-plan';

const subject = (id: string) => pathSubjectOf(plan, id, null);
const yearOf = (id: string, year: Year, actuals: Actuals = []) => {
  const found = pathYears(subject(id), actuals).find((each) => each.year === year);
  if (!found) throw new Error(`no ${year}`);
  return found;
};
const entered = (subject: string, measure: string, year: Year, value: number): Actuals => [
  { subject, measure, year, value },
];

describe('the paths', () => {
  it('exist for annex 1 and for every indicator with a baseline and a target', () => {
    const all = pathSubjects(plan);
    expect(all).toHaveLength(11 * 3 + 20);
    const without = all.filter((each) => pathReasons(each).length > 0).map(({ id }) => id);
    expect(without.filter((id) => !id.includes('.'))).toEqual([
      'profit-margin-growth',
      'co2-cut',
      'water-use',
      'solid-waste',
      'hundred-billion-counties',
      'new-firms-wuyi-panan',
    ]);
    expect(without.filter((id) => id.includes('.'))).toEqual(plan.areas.map(({ id }) => `${id}.tax_per_mu`));
  });

  it('say why there is none', () => {
    expect(pathReasons(subject('co2-cut'))).toEqual(['no-baseline', 'provincial-task']);
    expect(pathReasons(subject('lanxi.tax_per_mu'))).toEqual(['no-target']);
    expect(pathReasons(subject('jinhua-edz.tax_per_mu'))).toEqual(['no-baseline', 'no-target']);
    expect(pathReasons(subject('new-firms-wuyi-panan'))).toEqual(['no-baseline']);
    expect(yearOf('co2-cut', 2023).paths.linear.value).toBeNull();
  });

  it('start and end at the plan’s own figures', () => {
    expect(yearOf('yiwu.output', 2020).paths.linear).toMatchObject({ value: 667.6, derived: false });
    expect(yearOf('yiwu.output', 2025).paths.constant).toMatchObject({ value: 1500, derived: false });
  });

  it('add the same amount, or grow by the same rate, each year', () => {
    const { linear, constant } = yearOf('yiwu.output', 2023).paths;
    // 667.6 + 832.4 × 0.6; 667.6 × 2.246854^0.6
    expect(linear.value).toBeCloseTo(1167.04, 9);
    expect(linear.formula).toBe('667.6 + (1,500 − 667.6) × 3/5 = 1,167');
    expect(constant.value).toBeCloseTo(1085.1, 1);
    expect(constant.formula).toBe('667.6 × (1,500 ÷ 667.6)^(3/5) = 1,085.1');
    expect(yearOf('rd-share-of-revenue', 2022).paths.linear.formula).toBe('2.69 + (3 − 2.69) × 2/5 = 2.81');
  });

  it('start in 2019 where the plan’s figure is of 2019', () => {
    const { paths } = yearOf('integration-index', 2020);
    // 91.83 + 18.17 ÷ 6
    expect(paths.linear.value).toBeCloseTo(94.858, 3);
    expect(paths.linear.derived).toBe(true);
    expect(paths.constant.formula).toBe('91.83 × (110 ÷ 91.83)^(1/6) = 94.64');
  });
});

describe('an actual', () => {
  it('is held against both paths', () => {
    const { gaps } = yearOf('yiwu.output', 2023, entered('yiwu', 'output', 2023, 1150));
    expect(gaps.linear).toMatchObject({ standing: 'behind' });
    expect(gaps.linear?.difference).toBeCloseTo(-17.04, 6);
    expect(gaps.constant).toMatchObject({
      standing: 'ahead',
      formula: '1,150 − 1,085.1 = 64.9; 1,150 ÷ 1,085.1 − 1 = 6%',
    });
  });

  it('of a percentage is judged in points', () => {
    const { gaps } = yearOf('high-tech-share', 2025, entered('jinhua', 'high-tech-share', 2025, 61));
    expect(gaps.linear).toMatchObject({ standing: 'ahead', difference: 1, percent: null });
  });

  it('is neither ahead nor behind where the target does not rise', () => {
    const lower = applyScenario(plan, { yongkang: { output: 799.7 } });
    const years = pathYears(
      pathSubjectOf(lower, 'yongkang.output', null),
      entered('yongkang', 'output', 2023, 900),
    );
    expect(years[3]?.gaps.constant?.standing).toBe('above');
    expect(
      outlook(pathSubjectOf(lower, 'yongkang.output', null), entered('yongkang', 'output', 2023, 900))
        ?.reached,
    ).toBeNull();
  });

  it('on the path is on it', () => {
    expect(yearOf('yiwu.output', 2025, entered('yiwu', 'output', 2025, 1500)).gaps.linear?.standing).toBe(
      'on',
    );
  });
});

describe('what is still needed', () => {
  it('runs from the last actual to the target', () => {
    const actuals: Actuals = [
      { subject: 'yiwu', measure: 'output', year: 2022, value: 900 },
      { subject: 'yiwu', measure: 'output', year: 2023, value: 1150 },
    ];
    const result = outlook(subject('yiwu.output'), actuals);
    expect(result?.last.year).toBe(2023);
    expect(result?.reached).toBe('no');
    // (1500 ÷ 1150)^(1/2) − 1, and 350 ÷ 2
    expect(result?.needed?.rate).toBeCloseTo(0.14208, 5);
    expect(result?.needed?.step).toBe(175);
    expect(result?.needed?.formula).toBe('(1,500 ÷ 1,150)^(1/2) − 1 = 14.2%');
  });

  it('is a number of points for a percentage', () => {
    const result = outlook(subject('high-tech-share'), entered('jinhua', 'high-tech-share', 2023, 58));
    expect(result?.needed).toMatchObject({ rate: null, step: 1, formula: '(60 − 58) ÷ 2 = 1' });
  });

  it('is a number of points for an index', () => {
    const result = outlook(subject('integration-index'), entered('jinhua', 'integration-index', 2023, 104));
    expect(result?.needed).toMatchObject({ rate: null, step: 3, formula: '(110 − 104) ÷ 2 = 3' });
  });

  it('is nothing once the target is reached or its year is over', () => {
    const early = outlook(subject('lanxi.output'), entered('lanxi', 'output', 2023, 1000));
    expect(early).toMatchObject({ reached: 'yes', toTarget: 0, needed: null });
    const late = outlook(subject('lanxi.output'), entered('lanxi', 'output', 2025, 990));
    expect(late).toMatchObject({ reached: 'no', toTarget: -10, needed: null });
  });

  it('knows no sharp line where the target is 左右', () => {
    const result = outlook(
      subject('industry-share-of-gdp'),
      entered('jinhua', 'industry-share-of-gdp', 2025, 34.8),
    );
    expect(result?.reached).toBe('about');
  });

  it('takes the city’s tax per mu of annex 1 and of table 1 for the same figure', () => {
    const actuals = entered('jinhua', 'tax_per_mu', 2022, 15);
    expect(outlook(subject('tax-per-mu'), actuals)?.last.value).toBe(15);
    expect(outlook(subject('jinhua.tax_per_mu'), actuals)?.last.value).toBe(15);
  });
});

describe('what a link names', () => {
  it('is the selected area’s output unless it says otherwise', () => {
    expect(pathSubjectOf(plan, null, null).id).toBe('jinhua.output');
    expect(pathSubjectOf(plan, null, 'lanxi').id).toBe('lanxi.output');
    expect(pathSubjectOf(plan, null, 'lanxi-ez').id).toBe('lanxi.output');
    expect(pathSubjectOf(plan, 'wuyi.firms', 'lanxi').id).toBe('wuyi.firms');
    expect(pathSubjectOf(plan, 'value-added', 'lanxi').id).toBe('value-added');
    expect(pathSubjectOf(plan, 'nowhere.nothing', null).id).toBe('jinhua.output');
  });
});
