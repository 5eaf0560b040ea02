import type { CitedFigure } from '../../../../plan/cited-figure';
import { decimalsOf } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import type { Bilingual } from '../../../../plan/schema/naming';
import { defineRule } from '../finding/define-rule';
import { annexInputs, factFigure } from '../finding/inputs';
import { percentText, roundsTo } from '../finding/percent-text';
import { amount, unitStep } from '../finding/step';

type Subject = {
  readonly id: string;
  readonly title: Bilingual;
  /** Part and whole in words, as the subject of a sentence. */
  readonly ratio: (part: number, whole: number, year?: number) => Bilingual;
  readonly part: (plan: Plan) => CitedFigure | null;
  readonly whole: (plan: Plan) => CitedFigure | null;
  /** The share in percent, as the plan states it. */
  readonly stated: (plan: Plan) => CitedFigure | null;
};

/** Is a share that the plan states that of the part and the whole it states? */
const statedShare = ({ id, title, ratio, ...of }: Subject) =>
  defineRule({
    id,
    title,
    open: {
      zh: '规划未给出核对这一占比所需的全部数字。',
      en: 'The plan does not give all the figures from which this share is checked.',
    },
    find: (plan) => {
      const [part, whole, stated] = [of.part(plan), of.whole(plan), of.stated(plan)];
      const inputs = [part, whole, stated].filter((input) => input !== null);
      const [dividend, divisor] = [part?.figure.value ?? null, whole?.figure.value ?? null];
      const percent = stated?.figure.value ?? null;
      const fraction = share(dividend, divisor);
      if (dividend === null || divisor === null || percent === null || fraction === null)
        return { inputs, verdict: null };

      const agrees = roundsTo(fraction * 100, percent);
      const result = percentText(fraction, Math.max(decimalsOf(percent), 1));
      const subject = ratio(dividend, divisor, whole?.figure.year);
      return {
        inputs,
        steps: [
          unitStep(
            whole?.figure.unit ?? 'none',
            title.zh,
            title.en,
            (write) => `${write(dividend)} ÷ ${write(divisor)} = ${result}${agrees ? '' : ` ≠ ${percent}%`}`,
          ),
        ],
        verdict: {
          status: agrees ? 'agrees' : 'differs',
          sentence: {
            zh: `${subject.zh}${result}，规划写为${percent}%，两者${agrees ? '一致' : '不一致'}。`,
            en: `${subject.en}: ${result}; the plan states ${percent}%, ${agrees ? 'the same' : 'which differs'}.`,
          },
        },
      };
    },
  });

/** Of the city's output in 2020, as section 1.1.5 states it. */
export const keySegmentsShare = statedShare({
  id: 'key-segments-share',
  title: { zh: '重点细分行业占全市总产值', en: 'The key segments’ share of the city’s output' },
  ratio: (part, whole, year) => ({
    zh: `${year}年重点细分行业规上工业总产值${amount(part).zh}，占全市${amount(whole).zh}的`,
    en: `The key segments’ output in ${year}, ${amount(part).en} of the city’s ${amount(whole).en}`,
  }),
  part: (plan) => factFigure(plan, 'key-segments-output'),
  whole: ({ municipality }) => annexInputs([municipality], 'output_2020')[0] ?? null,
  stated: (plan) => factFigure(plan, 'key-segments-share'),
});

/** Of the province's first communities of firms, as section 1.2.4 states it. */
export const chainCommunitiesShare = statedShare({
  id: 'chain-communities-share',
  title: {
    zh: '产业链上下游共同体占全省',
    en: 'Jinhua’s share of the supply-chain consortia',
  },
  ratio: (part, whole) => ({
    zh: `全省首批${whole}家产业链上下游共同体中金华的${part}家占`,
    en: `Jinhua’s ${part} of the province’s first ${whole} supply-chain consortia`,
  }),
  part: (plan) => factFigure(plan, 'chain-communities'),
  whole: (plan) => factFigure(plan, 'chain-communities-province'),
  stated: (plan) => factFigure(plan, 'chain-communities-share'),
});
