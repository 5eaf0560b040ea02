import { indicatorInputs } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { share } from '../../../../plan/ratios';
import type { Indicator } from '../../../../plan/schema/indicator';
import type { Bilingual } from '../../../../plan/schema/naming';
import { defineRule } from '../finding/define-rule';

type Quantity = {
  readonly year: number;
  readonly whole: number;
  readonly per: number;
  readonly result: number;
};

/** What two rows of table 1 imply in both years, one divided by the other, and the change as a fraction. */
type ImpliedQuantity = { readonly from: Quantity; readonly to: Quantity; readonly change: number };

/** Null when a figure is missing. */
function impliedQuantity(whole?: Indicator, per?: Indicator): ImpliedQuantity | null {
  const at = (year: 'baseline' | 'target'): Quantity | null => {
    const [dividend, divisor] = [whole?.[year], per?.[year]];
    const result = share(dividend?.value ?? null, divisor?.value ?? null);
    if (dividend?.value == null || divisor?.value == null || result === null) return null;
    return { year: dividend.year, whole: dividend.value, per: divisor.value, result };
  };
  const [from, to] = [at('baseline'), at('target')];
  const change = from && to && share(to.result - from.result, from.result);
  return from && to && change !== null ? { from, to, change } : null;
}

type Subject = {
  readonly id: string;
  readonly title: Bilingual;
  readonly open: Bilingual;
  /** What is implied, with its unit, and how it is computed. */
  readonly quantity: Bilingual;
  /** Number of the row of table 1 that says how much value added there is for each. */
  readonly per: number;
  readonly sentence: (implied: ImpliedQuantity) => Bilingual;
};

/** Of value added in 亿元 and in 万元 for each there are so many 万, since 10⁸ ÷ 10⁴ = 10⁴. */
const impliedRule = ({ per, quantity, sentence, ...own }: Subject) =>
  defineRule({
    ...own,
    find: ({ indicators }) => {
      const valueAdded = indicators.find(({ number }) => number === 3);
      const perEach = indicators.find(({ number }) => number === per);
      const known = impliedQuantity(valueAdded, perEach);
      const terms = known ? [known.from, known.to] : [];
      return {
        inputs: indicatorInputs(valueAdded, perEach),
        steps: terms.map(({ year, whole, per, result }) => {
          const text = `10,000 ÷ ${numberText(per)} ≈ ${ones(result)}`;
          return {
            label: { zh: `${year}年，${quantity.zh}`, en: `${quantity.en}, ${year}` },
            text: { zh: `${numberText(whole)} × ${text}`, en: `${numberText(whole / 10, 2)} × 10 × ${text}` },
          };
        }),
        verdict: known ? { status: 'implied', sentence: sentence(known) } : null,
      };
    },
  });

/** 万 in ones, rounded to the hundred, as 万 has two decimals. */
const ones = (quantity: number) => numberText(Math.round(quantity * 100) * 100, 0);
const percent = (change: number) => `${numberText(Math.abs(change) * 100)}%`;

/** In 万亩, of value added per mu (万元/亩). */
export const impliedLand = impliedRule({
  id: 'implied-land',
  title: { zh: '数字所隐含的工业用地', en: 'Industrial land that the figures imply' },
  open: {
    zh: '规划未给出推算用地所需的全部数字。',
    en: 'The plan does not give all the figures from which the land is computed.',
  },
  quantity: {
    zh: '用地（亩）：增加值（亿元）× 10,000 ÷ 亩均增加值（万元）',
    en: 'land (mu): value added (CNY bn) × 10 × 10,000 ÷ value added per mu (CNY 10,000)',
  },
  per: 16,
  sentence: ({ from, to, change }) => ({
    zh: `按规上工业增加值和亩均增加值推算，用地${from.year}年约为${numberText(from.result, 2)}万亩，${to.year}年约为${numberText(to.result, 2)}万亩，${change < 0 ? '减少' : '增加'}${percent(change)}。`,
    en: `Value added and value added per mu of industrial enterprises above designated size imply about ${ones(from.result)} mu of land in ${from.year} and about ${ones(to.result)} mu in ${to.year}, ${percent(change)} ${change < 0 ? 'less' : 'more'}.`,
  }),
});

/** In 万人, of labour productivity (万元/人). */
export const impliedWorkers = impliedRule({
  id: 'implied-workers',
  title: { zh: '数字所隐含的从业人员', en: 'Workers that the figures imply' },
  open: {
    zh: '规划未给出推算从业人员所需的全部数字。',
    en: 'The plan does not give all the figures from which the number of workers is computed.',
  },
  quantity: {
    zh: '从业人员（人）：增加值（亿元）× 10,000 ÷ 全员劳动生产率（万元）',
    en: 'workers: value added (CNY bn) × 10 × 10,000 ÷ labour productivity (CNY 10,000)',
  },
  per: 5,
  sentence: ({ from, to, change }) => ({
    zh: `按规上工业增加值和全员劳动生产率推算，从业人员${from.year}年约为${numberText(from.result, 2)}万人，${to.year}年约为${numberText(to.result, 2)}万人，${change < 0 ? '减少' : '增加'}${percent(change)}。`,
    en: `Value added and labour productivity of industrial enterprises above designated size imply about ${ones(from.result)} workers in ${from.year} and about ${ones(to.result)} in ${to.year}, ${percent(change)} ${change < 0 ? 'fewer' : 'more'}.`,
  }),
});
