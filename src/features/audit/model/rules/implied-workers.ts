import { indicatorInputs } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';
import { impliedQuantity } from '../finding/implied-quantity';

/** The workers that value added (亿元) and labour productivity (万元/人) imply, in 万人, since 10⁸ ÷ 10⁴ = 10⁴. */
export function impliedWorkers(plan: Plan): Finding {
  const valueAdded = plan.indicators.find(({ number }) => number === 3);
  const productivity = plan.indicators.find(({ number }) => number === 5);
  const known = impliedQuantity(valueAdded, productivity);
  /** Rounded to the hundred, as 万人 has two decimals. */
  const people = (workers: number) => numberText(Math.round(workers * 100) * 100, 0);
  return {
    id: 'implied-workers',
    status: known ? 'implied' : 'open',
    title: { zh: '数字所隐含的从业人员', en: 'Workers that the figures imply' },
    sentence: known
      ? {
          zh: `按规上工业增加值和全员劳动生产率推算，从业人员${known.from.year}年约为${numberText(known.from.result, 2)}万人，${known.to.year}年约为${numberText(known.to.result, 2)}万人，${known.change < 0 ? '减少' : '增加'}${numberText(Math.abs(known.change) * 100)}%。`,
          en: `Value added and labour productivity of firms above designated size imply about ${people(known.from.result)} workers in ${known.from.year} and about ${people(known.to.result)} in ${known.to.year}, ${numberText(Math.abs(known.change) * 100)}% ${known.change < 0 ? 'fewer' : 'more'}.`,
        }
      : {
          zh: '规划未给出推算从业人员所需的全部数字。',
          en: 'The plan does not give all the figures from which the number of workers is computed.',
        },
    formula: known
      ? [known.from, known.to]
          .map(
            ({ whole, per, result }) =>
              `${numberText(whole)} × 10,000 ÷ ${numberText(per)} ≈ ${people(result)}`,
          )
          .join('; ')
      : '',
    inputs: indicatorInputs(valueAdded, productivity),
    features: [],
  };
}
