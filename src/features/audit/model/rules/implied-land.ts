import { indicatorInputs } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';
import { impliedQuantity } from '../finding/implied-quantity';

/** The land that value added (亿元) and value added per mu (万元/亩) imply, in 万亩, since 10⁸ ÷ 10⁴ = 10⁴. */
export function impliedLand(plan: Plan): Finding {
  const valueAdded = plan.indicators.find(({ number }) => number === 3);
  const perMu = plan.indicators.find(({ number }) => number === 16);
  const known = impliedQuantity(valueAdded, perMu);
  /** In mu, rounded to the hundred, as 万亩 has two decimals. */
  const mu = (land: number) => numberText(Math.round(land * 100) * 100, 0);
  return {
    id: 'implied-land',
    status: known ? 'implied' : 'open',
    title: { zh: '数字所隐含的工业用地', en: 'Industrial land that the figures imply' },
    sentence: known
      ? {
          zh: `按规上工业增加值和亩均增加值推算，用地${known.from.year}年约为${numberText(known.from.result, 2)}万亩，${known.to.year}年约为${numberText(known.to.result, 2)}万亩，${known.change < 0 ? '减少' : '增加'}${numberText(Math.abs(known.change) * 100)}%。`,
          en: `Value added and value added per mu of firms above designated size imply about ${mu(known.from.result)} mu of land in ${known.from.year} and about ${mu(known.to.result)} mu in ${known.to.year}, ${numberText(Math.abs(known.change) * 100)}% ${known.change < 0 ? 'less' : 'more'}.`,
        }
      : {
          zh: '规划未给出推算用地所需的全部数字。',
          en: 'The plan does not give all the figures from which the land is computed.',
        },
    formula: known
      ? [known.from, known.to]
          .map(
            ({ whole, per, result }) => `${numberText(whole)} × 10,000 ÷ ${numberText(per)} ≈ ${mu(result)}`,
          )
          .join('; ')
      : '',
    inputs: indicatorInputs(valueAdded, perMu),
    features: [],
  };
}
