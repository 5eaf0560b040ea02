import { comparisonOf, indicatorInputs } from '../../../../plan/figures';
import { growthRate, share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { factFigure } from '../finding/inputs';
import { percentText } from '../finding/percent-text';
import { amount, amountStep, growthText } from '../finding/step';

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
    const [aim, needed, growth] = [amount(goal), amount(to, 0), percentText(rate)];
    return {
      ...given,
      steps: [
        amountStep(
          `${year}年规上占全部工业增加值`,
          `enterprises above designated size in all industrial value added, ${year}`,
          (write) => `${write(large)} ÷ ${write(all, 2)} = ${percentText(part)}`,
        ),
        amountStep(
          `${end}年GDP`,
          `GDP in ${end}`,
          (write) => `${write(goal)} ÷ ${percentText(part)} ÷ ${percent}% ≈ ${write(to, 0)}`,
        ),
        amountStep(`GDP年均增速，${year}–${end}年`, `growth of GDP a year, ${year}–${end}`, (write) =>
          growthText(write(from), write(to, 0), years, growth),
        ),
      ],
      verdict: {
        status: 'implied',
        sentence: {
          zh: `若规上工业占全部工业增加值的比重保持${year}年的${percentText(part)}，则规上工业增加值${aim.zh}与工业占GDP ${percent}%${about ? '左右' : ''}两项目标同时实现时，${end}年GDP约为${needed.zh}，较图2所附${year}年的${amount(from).zh}年均增长${growth}。`,
          en: `If industrial enterprises above designated size keep their ${percentText(part)} of all industrial value added in ${year}, their target of ${aim.en} and industry’s share of ${about ? 'about ' : ''}${percent}% of GDP both hold at a GDP of about ${needed.en} in ${end}, growth of ${growth} a year from the ${amount(from).en} of ${year} in the data of figure 2.`,
        },
      },
    };
  },
});
