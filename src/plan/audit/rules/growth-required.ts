import { growthRate } from '../../growth-rate';
import { numberText } from '../../number-text';
import type { Plan } from '../../plan';
import type { Finding } from '../finding';

/** The indicators of table 1 whose growth the plan's economy rests on, by their numbers. */
const subjects = [
  { number: 2, zh: '总产值', en: 'output' },
  { number: 3, zh: '增加值', en: 'value added' },
  { number: 5, zh: '全员劳动生产率', en: 'labour productivity' },
  { number: 17, zh: '亩均税收', en: 'tax per mu' },
  { number: 16, zh: '亩均增加值', en: 'value added per mu' },
];

/** The constant growth a year that leads from the city's figures of 2020 to its targets of 2025. */
export function growthRequired(plan: Plan): Finding {
  const rows = subjects.flatMap((subject) => {
    const indicator = plan.indicators.find(({ number }) => number === subject.number);
    if (!indicator) return [];
    const { baseline, target, name } = indicator;
    const years = target.year - baseline.year;
    return [
      { ...subject, name, baseline, target, years, rate: growthRate(baseline.value, target.value, years) },
    ];
  });
  const known = rows.flatMap(({ rate, ...row }) =>
    rate === null ? [] : [{ ...row, text: `${numberText(rate * 100)}%` }],
  );
  const complete = known.length === subjects.length;
  const span = [...new Set(rows.map(({ baseline, target }) => `${baseline.year}–${target.year}`))].join(', ');
  return {
    id: 'growth-required',
    status: complete ? 'implied' : 'open',
    title: { zh: '目标所要求的年均增速', en: 'Growth a year that the targets require' },
    sentence: complete
      ? {
          zh: `${span}年，全市规上工业各项目标所要求的年均增速为：${known.map(({ zh, text }) => `${zh}${text}`).join('，')}。`,
          en: `In ${span}, the city’s targets for firms above designated size require this growth a year: ${known.map(({ en, text }) => `${en} ${text}`).join(', ')}.`,
        }
      : {
          zh: '规划未给出计算各项年均增速所需的全部数字。',
          en: 'The plan does not give all the figures from which these growth rates are computed.',
        },
    formula: known
      .map(
        ({ baseline, target, years, text }) =>
          `(${numberText(target.value ?? 0)} ÷ ${numberText(baseline.value ?? 0)})^(1/${years}) − 1 = ${text}`,
      )
      .join('; '),
    inputs: rows.flatMap(({ name, baseline, target }) =>
      [baseline, target].map((figure) => ({
        label: { zh: `${name.zh}，${figure.year}年`, en: `${name.en}, ${figure.year}` },
        figure,
      })),
    ),
    features: [],
  };
}
