import { indicatorInputs } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { growthRate, share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { growthBefore } from '../finding/growth';
import { factFigure } from '../finding/inputs';
import { percentText } from '../finding/percent-text';
import { amountStep, growthText } from '../finding/step';

/** Growth of value added so far: as section 1.1.1 states it, and as the data of figure 2 have it. */
export const valueAddedBefore = defineRule({
  id: 'value-added-before',
  title: {
    zh: '增加值已有增速：一（一）1与图2',
    en: 'Growth of value added so far: section 1.1.1 and figure 2',
  },
  open: {
    zh: '规划未给出比较增加值已有增速所需的全部数字。',
    en: 'The plan does not give all the figures from which the growth of value added so far is compared.',
  },
  find: (plan) => {
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
      inputs: [first, last, before?.input].filter((input) => !!input),
      steps: known
        ? [
            amountStep(
              `图2，全部工业增加值${start}–${end}年年均增速`,
              `Figure 2, growth of all industrial value added a year, ${start}–${end}`,
              (write) =>
                growthText(write(known.from, 2), write(known.to, 2), end - start, percentText(known.rate)),
            ),
            known.before.step,
          ]
        : [],
      verdict: known
        ? {
            status: 'implied',
            sentence: {
              zh: `图2所附数据中，全部工业增加值${start}至${end}年的数值年均${known.rate < 0 ? '下降' : '增长'}${percentText(Math.abs(known.rate))}，一（一）1所述“十三五”时期规上工业增加值年均增速为${known.before.text}；两者范围不同，按何种价格计算规划未说明。`,
              en: `In the data of figure 2 the value added of all industry ${known.rate < 0 ? 'falls' : 'grows'} by ${percentText(Math.abs(known.rate))} a year from ${start} to ${end}, and section 1.1.1 states ${known.before.text} a year for industrial enterprises above designated size in the 13th five-year period; the two differ in scope, and the plan does not say at which prices they are measured.`,
            },
          }
        : null,
    };
  },
});

/** Value added as a share of output, in both years. */
export const valueAddedRate = defineRule({
  id: 'value-added-rate',
  title: { zh: '增加值率', en: 'Value added as a share of output' },
  open: {
    zh: '规划未给出计算增加值率所需的全部数字。',
    en: 'The plan does not give all the figures from which this share is computed.',
  },
  find: (plan) => {
    const valueAdded = plan.indicators.find(({ number }) => number === 3);
    const output = plan.indicators.find(({ number }) => number === 2);
    const at = (year: 'baseline' | 'target') => {
      const part = valueAdded?.[year];
      const whole = output?.[year];
      const rate = share(part?.value ?? null, whole?.value ?? null);
      if (part?.value == null || whole?.value == null || rate === null) return null;
      return { year: part.year, part: part.value, whole: whole.value, text: `${numberText(rate * 100)}%` };
    };
    const from = at('baseline');
    const to = at('target');
    const known = from && to ? { from, to } : null;

    return {
      inputs: indicatorInputs(valueAdded, output),
      steps: known
        ? [known.from, known.to].map(({ year, part, whole, text }) =>
            amountStep(
              `${year}年增加值与总产值之比`,
              `value added over output, ${year}`,
              (write) => `${write(part)} ÷ ${write(whole)} = ${text}`,
            ),
          )
        : [],
      verdict: known
        ? {
            status: 'implied',
            sentence: {
              zh: `按规划的数字，规上工业增加值与总产值之比${known.from.year}年为${known.from.text}，${known.to.year}年为${known.to.text}。`,
              en: `By the plan’s figures, value added of industrial enterprises above designated size is ${known.from.text} of their output in ${known.from.year} and ${known.to.text} in ${known.to.year}.`,
            },
          }
        : null,
    };
  },
});
