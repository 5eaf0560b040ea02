import { indicatorInputs } from '../../../../plan/figures';
import { growthRate } from '../../../../plan/ratios';
import type { Area } from '../../../../plan/schema/area';
import type { Unit } from '../../../../plan/schema/figure';
import type { Bilingual } from '../../../../plan/schema/naming';
import { defineRule } from '../finding/define-rule';
import { growthBefore } from '../finding/growth';
import { annexInputs } from '../finding/inputs';
import { percentText } from '../finding/percent-text';
import { growthText, type Step, unitStep } from '../finding/step';

/** The indicators of table 1 whose growth the plan's economy rests on, by their numbers. */
const subjects = [
  { number: 2, zh: '总产值', en: 'output' },
  { number: 3, zh: '增加值', en: 'value added' },
  { number: 5, zh: '全员劳动生产率', en: 'labour productivity' },
  { number: 17, zh: '亩均税收', en: 'tax per mu' },
  { number: 16, zh: '亩均增加值', en: 'value added per mu' },
];

/** The growth a year that leads from the city's figures of 2020 to its targets of 2025, beside that of the five years before. */
export const growthRequired = defineRule({
  id: 'growth-required',
  title: { zh: '目标所要求的年均增速', en: 'Annual growth that the targets require' },
  open: {
    zh: '规划未给出计算各项年均增速所需的全部数字。',
    en: 'The plan does not give all the figures from which these growth rates are computed.',
  },
  find: (plan) => {
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
    const span = [...new Set(rows.map(({ baseline, target }) => `${baseline.year}–${target.year}`))].join(
      ', ',
    );
    return {
      inputs: [
        ...indicatorInputs(...rows.map(({ indicator }) => indicator)),
        ...(before ? [before.input] : []),
      ],
      steps: [
        ...known.map(({ indicator, baseline, target, years, text }) => {
          const label = { zh: `${indicator.name.zh}，年均`, en: `${indicator.name.en}, a year` };
          return growthStep(label, indicator.unit, baseline.value ?? 0, target.value ?? 0, years, text);
        }),
        ...(before ? [before.step] : []),
      ],
      verdict: complete
        ? {
            status: 'implied',
            sentence: {
              zh: `${span}年，全市规上工业各项目标所要求的年均增速为：${known.map(({ zh, text }) => `${zh}${text}`).join('，')}${clause.zh}。`,
              en: `In ${span}, the city’s targets for industrial enterprises above designated size require this growth a year: ${known.map(({ en, text }) => `${en} ${text}`).join(', ')}${clause.en}.`,
            },
          }
        : null,
    };
  },
});

/** Growth a year as a step. */
function growthStep(
  label: Bilingual,
  unit: Unit,
  from: number,
  to: number,
  years: number,
  rate: string,
): Step {
  return unitStep(unit, label.zh, label.en, (write) => growthText(write(from, 2), write(to, 2), years, rate));
}

const growthOf = ({ name, figures: { output_2020: from, output_2025: to } }: Area) => {
  const years = to.year - from.year;
  return { name, from: from.value, to: to.value, years, rate: growthRate(from.value, to.value, years) };
};

/** How fast output has to grow a year in each area, and in the city, to reach the targets of annex 1. */
export const growthByArea = defineRule({
  id: 'growth-by-area',
  title: {
    zh: '各地实现产值目标所需的年均增速',
    en: 'The annual growth that each area’s target for output needs',
  },
  open: {
    zh: '附件1的产值数值不全，无法算出各地所需的年均增速。',
    en: 'Annex 1 does not give every figure of output, so the growth that each area needs cannot be worked out.',
  },
  find: (plan) => {
    const { areas, municipality } = plan;
    const before = growthBefore(plan);
    const rows = [...areas, municipality].map(growthOf);
    const given = {
      inputs: [
        ...annexInputs([...areas, municipality], 'output_2020', 'output_2025'),
        ...(before ? [before.input] : []),
      ],
      features: areas.map(({ id }) => id),
    };
    const known = rows.flatMap((row) => (row.rate === null ? [] : [{ ...row, rate: row.rate }]));
    const city = known.at(-1);
    const [slowest, fastest] = ((sorted) => [sorted[0], sorted.at(-1)])(
      known.slice(0, -1).sort((a, b) => a.rate - b.rate),
    );
    if (known.length < rows.length || !city || !slowest || !fastest) {
      return { ...given, verdict: null };
    }

    const { output_2020: first, output_2025: last } = municipality.figures;
    const faster = known.slice(0, -1).filter(({ rate }) => before && rate > before.rate);
    const clause = before
      ? {
          zh: `；规划所述“十三五”时期年均${before.text}是增加值的增速，高于这一数字的区域有${faster.length}个`,
          en: `; the ${before.text} a year that the plan reports for the five years before is growth of value added, and ${faster.length} of the ${areas.length} areas need more`,
        }
      : { zh: '', en: '' };
    return {
      ...given,
      steps: [
        ...known.map(({ name, from, to, years, rate }) =>
          growthStep(name, first.unit, from ?? 0, to ?? 0, years, percentText(rate)),
        ),
        ...(before ? [before.step] : []),
      ],
      verdict: {
        status: 'implied',
        sentence: {
          zh: `按附件1，${first.year}至${last.year}年各地规上工业总产值所需的年均增速，最低为${slowest.name.zh}的${percentText(slowest.rate)}，最高为${fastest.name.zh}的${percentText(fastest.rate)}，全市为${percentText(city.rate)}${clause.zh}。`,
          en: `By annex 1, the growth of output a year that the areas need from ${first.year} to ${last.year} is slowest in ${slowest.name.en}, at ${percentText(slowest.rate)}, and fastest in ${fastest.name.en}, at ${percentText(fastest.rate)}, against ${percentText(city.rate)} for the city${clause.en}.`,
        },
      },
    };
  },
});
