import { indicatorInputs } from '../../../../plan/figures';
import type { Plan } from '../../../../plan/plan';
import { growthRate } from '../../../../plan/ratios';
import type { Finding } from '../finding/finding';
import { growthBefore } from '../finding/growth-before';
import { growthFormula } from '../finding/growth-formula';
import { percentText } from '../finding/percent-text';

/** The indicators of table 1 whose growth the plan's economy rests on, by their numbers. */
const subjects = [
  { number: 2, zh: '总产值', en: 'output' },
  { number: 3, zh: '增加值', en: 'value added' },
  { number: 5, zh: '全员劳动生产率', en: 'labour productivity' },
  { number: 17, zh: '亩均税收', en: 'tax per mu' },
  { number: 16, zh: '亩均增加值', en: 'value added per mu' },
];

/** The growth a year that leads from the city's figures of 2020 to its targets of 2025, beside that of the five years before. */
export function growthRequired(plan: Plan): Finding {
  const rows = subjects.flatMap((subject) => {
    const indicator = plan.indicators.find(({ number }) => number === subject.number);
    if (!indicator) return [];
    const { baseline, target } = indicator;
    const years = target.year - baseline.year;
    const rate = growthRate(baseline.value, target.value, years);
    return [{ ...subject, indicator, baseline, target, years, rate }];
  });
  const known = rows.flatMap(({ rate, ...row }) =>
    rate === null ? [] : [{ ...row, rate, text: percentText(rate) }],
  );
  const before = growthBefore(plan);
  const complete = known.length === subjects.length;
  const clause = before
    ? {
        zh: `；规划所述“十三五”时期规上工业增加值年均增速为${before.text}，各项增速按何种价格计算，规划未说明`,
        en: `; for the five years before, the plan reports growth of value added of ${before.text} a year, and does not say at which prices any of this is measured`,
      }
    : { zh: '', en: '' };
  const span = [...new Set(rows.map(({ baseline, target }) => `${baseline.year}–${target.year}`))].join(', ');
  return {
    id: 'growth-required',
    status: complete ? 'implied' : 'open',
    title: { zh: '目标所要求的年均增速', en: 'Growth a year that the targets require' },
    sentence: complete
      ? {
          zh: `${span}年，全市规上工业各项目标所要求的年均增速为：${known.map(({ zh, text }) => `${zh}${text}`).join('，')}${clause.zh}。`,
          en: `In ${span}, the city’s targets for firms above designated size require this growth a year: ${known.map(({ en, text }) => `${en} ${text}`).join(', ')}${clause.en}.`,
        }
      : {
          zh: '规划未给出计算各项年均增速所需的全部数字。',
          en: 'The plan does not give all the figures from which these growth rates are computed.',
        },
    formula: [
      ...known.map(({ baseline, target, years, rate }) =>
        growthFormula(baseline.value ?? 0, target.value ?? 0, years, rate),
      ),
      ...(before ? [before.formula] : []),
    ].join('; '),
    inputs: [
      ...indicatorInputs(...rows.map(({ indicator }) => indicator)),
      ...(before ? [before.input] : []),
    ],
    features: [],
  };
}
