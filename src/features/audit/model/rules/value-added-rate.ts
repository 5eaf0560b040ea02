import { indicatorInputs } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import type { Finding } from '../finding/finding';

/** Value added as a share of output, in both years. */
export function valueAddedRate(plan: Plan): Finding {
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
    id: 'value-added-rate',
    status: known ? 'implied' : 'open',
    title: { zh: '增加值率', en: 'Value added as a share of output' },
    sentence: known
      ? {
          zh: `按规划的数字，规上工业增加值与总产值之比${known.from.year}年为${known.from.text}，${known.to.year}年为${known.to.text}。`,
          en: `By the plan’s figures, value added of firms above designated size is ${known.from.text} of their output in ${known.from.year} and ${known.to.text} in ${known.to.year}.`,
        }
      : {
          zh: '规划未给出计算增加值率所需的全部数字。',
          en: 'The plan does not give all the figures from which this share is computed.',
        },
    formula: known
      ? [known.from, known.to]
          .map(({ part, whole, text }) => `${numberText(part)} ÷ ${numberText(whole)} = ${text}`)
          .join('; ')
      : '',
    inputs: indicatorInputs(valueAdded, output),
    features: [],
  };
}
