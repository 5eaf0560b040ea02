import { comparisonOf, indicatorInputs } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { growthRate, share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { growthFormula } from '../finding/growth';
import { factFigure } from '../finding/inputs';
import { percentText } from '../finding/percent-text';

/**
 * The GDP (亿元) in which the targets for value added and for its share in GDP both hold, if firms above
 * designated size keep their part of all industry.
 */
export const impliedGdp = defineRule({
  id: 'implied-gdp',
  title: { zh: '数字所隐含的GDP', en: 'GDP that the figures imply' },
  open: {
    zh: '规划未给出推算GDP所需的全部数字。',
    en: 'The plan does not give all the figures from which GDP is computed.',
  },
  find: (plan) => {
    const shareOfGdp = plan.indicators.find(({ number }) => number === 1);
    const valueAdded = plan.indicators.find(({ number }) => number === 3);
    const [baseline, target] = [valueAdded?.baseline, valueAdded?.target];
    const industry = factFigure(plan, 'industry-value-added', baseline?.year);
    const gdp = factFigure(plan, 'gdp', baseline?.year);
    const [large, all] = [baseline?.value ?? null, industry?.figure.value ?? null];
    const [goal, percent, from] = [
      target?.value ?? null,
      shareOfGdp?.target.value ?? null,
      gdp?.figure.value ?? null,
    ];
    const part = share(large, all);
    const industryGoal = share(goal, part);
    const to = share(industryGoal, percent === null ? null : percent / 100);
    const years = (target?.year ?? 0) - (baseline?.year ?? 0);
    const rate = growthRate(from, to, years);
    const given = {
      inputs: [
        ...indicatorInputs(valueAdded),
        ...(shareOfGdp
          ? [
              {
                label: {
                  zh: `${shareOfGdp.name.zh}，${shareOfGdp.target.year}年`,
                  en: `${shareOfGdp.name.en}, ${shareOfGdp.target.year}`,
                },
                figure: shareOfGdp.target,
              },
            ]
          : []),
        ...[industry, gdp].filter((input) => input !== null),
      ],
    };
    if (
      large === null ||
      all === null ||
      goal === null ||
      percent === null ||
      from === null ||
      part === null ||
      industryGoal === null ||
      to === null ||
      rate === null
    ) {
      return { ...given, verdict: null };
    }

    const about = shareOfGdp && comparisonOf(shareOfGdp.target) === '~';
    const [year, end] = [baseline?.year, target?.year];
    const [amount, needed, growth] = [numberText(goal), numberText(to, 0), percentText(rate)];
    return {
      ...given,
      formula: [
        `${numberText(large)} ÷ ${numberText(all, 2)} = ${percentText(part)}`,
        `${amount} ÷ ${percentText(part)} ÷ ${percent}% ≈ ${needed}`,
        growthFormula(from, to, years, rate),
      ].join('; '),
      verdict: {
        status: 'implied',
        sentence: {
          zh: `若规上工业占全部工业增加值的比重保持${year}年的${percentText(part)}，则规上工业增加值${amount}亿元与工业占GDP ${percent}%${about ? '左右' : ''}两项目标同时实现时，${end}年GDP约为${needed}亿元，较图2所附${year}年的${numberText(from)}亿元年均增长${growth}。`,
          en: `If industrial enterprises above designated size keep their ${percentText(part)} of all industrial value added in ${year}, their target of ${amount} and industry’s share of ${about ? 'about ' : ''}${percent}% of GDP both hold at a GDP of about ${needed} (100 million yuan) in ${end}, growth of ${growth} a year from the ${numberText(from)} of ${year} in the data of figure 2.`,
        },
      },
    };
  },
});
