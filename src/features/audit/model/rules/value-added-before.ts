import type { Plan } from '../../../../plan/plan';
import { growthRate } from '../../../../plan/ratios';
import { factFigure } from '../finding/fact-figure';
import type { Finding } from '../finding/finding';
import { growthBefore } from '../finding/growth-before';
import { growthFormula } from '../finding/growth-formula';
import { percentText } from '../finding/percent-text';

/** Growth of value added so far: as section 1.1.1 states it, and as the data of figure 2 have it. */
export function valueAddedBefore(plan: Plan): Finding {
  const series = plan.facts.get('industry-value-added')?.figures ?? [];
  const [first, last] = [series[0], series.at(-1)].map((figure) =>
    figure ? factFigure(plan, 'industry-value-added', figure.year) : null,
  );
  const before = growthBefore(plan);
  const [from, to] = [first?.figure.value ?? null, last?.figure.value ?? null];
  const [start, end] = [first?.figure.year ?? 0, last?.figure.year ?? 0];
  const rate = growthRate(from, to, end - start);
  const known = before && from !== null && to !== null && rate !== null ? { before, from, to, rate } : null;
  return {
    id: 'value-added-before',
    status: known ? 'implied' : 'open',
    title: {
      zh: '增加值已有增速：第1.1.1节与图2',
      en: 'Growth of value added so far: section 1.1.1 and figure 2',
    },
    sentence: known
      ? {
          zh: `图2所附数据中，全部工业增加值${start}至${end}年的数值年均${known.rate < 0 ? '下降' : '增长'}${percentText(Math.abs(known.rate))}，第1.1.1节所述“十三五”时期规上工业增加值年均增速为${known.before.text}；两者范围不同，按何种价格计算规划未说明。`,
          en: `In the data of figure 2 the value added of all industry ${known.rate < 0 ? 'falls' : 'grows'} by ${percentText(Math.abs(known.rate))} a year from ${start} to ${end}, and section 1.1.1 states ${known.before.text} a year for firms above designated size in the 13th five-year period; the two differ in scope, and the plan does not say at which prices they are measured.`,
        }
      : {
          zh: '规划未给出比较增加值已有增速所需的全部数字。',
          en: 'The plan does not give all the figures from which the growth of value added so far is compared.',
        },
    formula: known
      ? `${growthFormula(known.from, known.to, end - start, known.rate)}; ${known.before.formula}`
      : '—',
    inputs: [first, last, before?.input].filter((input) => !!input),
    features: [],
  };
}
