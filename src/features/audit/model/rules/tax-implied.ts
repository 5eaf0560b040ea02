import { indicatorInputs } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import type { Finding } from '../finding/finding';

/** Tax (亿元) that the implied land (万亩) and tax per mu (万元/亩) give, and its ratio to value added. */
export function taxImplied(plan: Plan): Finding {
  const valueAdded = plan.indicators.find(({ number }) => number === 3);
  const valuePerMu = plan.indicators.find(({ number }) => number === 16);
  const taxPerMu = plan.indicators.find(({ number }) => number === 17);
  const at = (year: 'baseline' | 'target') => {
    const value = valueAdded?.[year];
    const perMu = valuePerMu?.[year];
    const rate = taxPerMu?.[year];
    const land = share(value?.value ?? null, perMu?.value ?? null);
    if (value?.value == null || perMu?.value == null || rate?.value == null || land === null) return null;
    const tax = land * rate.value;
    const ratio = share(tax, value.value);
    if (ratio === null) return null;
    return {
      year: rate.year,
      value: value.value,
      perMu: perMu.value,
      rate: rate.value,
      tax,
      ratio: `${numberText(ratio * 100)}%`,
    };
  };
  const from = at('baseline');
  const to = at('target');
  const known = from && to ? { from, to } : null;
  /** 10 亿元 are a billion yuan. */
  const billions = (tax: number) => numberText(tax / 10, 2);

  return {
    id: 'tax-implied',
    status: known ? 'implied' : 'open',
    title: { zh: '数字所隐含的税收', en: 'Tax that the figures imply' },
    sentence: known
      ? {
          zh: `按推算用地和亩均税收计算，规上工业税收${known.from.year}年约为${numberText(known.from.tax)}亿元，相当于增加值的${known.from.ratio}；${known.to.year}年约为${numberText(known.to.tax)}亿元，相当于增加值的${known.to.ratio}。`,
          en: `The implied land and tax per mu give tax of about ${billions(known.from.tax)} billion yuan from firms above designated size in ${known.from.year}, equal to ${known.from.ratio} of their value added, and about ${billions(known.to.tax)} billion yuan in ${known.to.year}, equal to ${known.to.ratio}.`,
        }
      : {
          zh: '规划未给出推算税收所需的全部数字。',
          en: 'The plan does not give all the figures from which the tax is computed.',
        },
    formula: known
      ? [known.from, known.to]
          .map(
            ({ value, perMu, rate, tax, ratio }) =>
              `${numberText(value)} ÷ ${numberText(perMu)} × ${numberText(rate)} = ${numberText(tax)}; ${numberText(tax)} ÷ ${numberText(value)} = ${ratio}`,
          )
          .join('; ')
      : '',
    inputs: indicatorInputs(valueAdded, valuePerMu, taxPerMu),
    features: [],
  };
}
