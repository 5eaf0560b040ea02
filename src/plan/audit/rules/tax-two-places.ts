import { comparisonOf } from '../../comparison-of';
import type { Plan } from '../../plan';
import type { Finding, FindingInput } from '../finding';
import { numberText } from '../number-text';

/** How many places of the plan state it. */
const places = 4;

/** Whether tax per mu in 2025 is the same in annex 1, table 1, chapter 4 and for the six urban platforms. */
export function taxTwoPlaces(plan: Plan): Finding {
  const indicator = plan.indicators.find(({ number }) => number === 17);
  const target = plan.targets.find(({ id }) => id === 'city-tax-per-mu');
  const inputs: FindingInput[] = [
    {
      label: { zh: '附件1全市合计', en: 'the city row of annex 1' },
      figure: plan.municipality.figures.tax_per_mu_2025,
    },
    ...(indicator
      ? [
          {
            label: { zh: `表1第${indicator.number}项`, en: `row ${indicator.number} of table 1` },
            figure: indicator.target,
          },
        ]
      : []),
    ...(target
      ? [{ label: { zh: `第${target.action}节`, en: `section ${target.action}` }, figure: target.figure }]
      : []),
    {
      label: {
        zh: plan.layout.urban_platforms.name.zh,
        en: `the ${plan.layout.urban_platforms.name.en.replace(/^./, (first) => first.toLowerCase())}`,
      },
      figure: plan.layout.urban_platforms.tax_per_mu_2025,
    },
  ];
  const stated = inputs.flatMap(({ label, figure }) => {
    const { value } = figure;
    if (value === null) return [];
    const orMore = comparisonOf(figure) === '>=';
    return [
      {
        value,
        text: numberText(value),
        zh: { place: `${label.zh}${orMore ? '（以上）' : ''}`, amount: `${numberText(value)}万元/亩` },
        en: {
          place: `${label.en}${orMore ? ' (or more)' : ''}`,
          amount: `${numberText(value * 10_000, 0)} yuan`,
        },
      },
    ];
  });
  const complete = stated.length === places;
  const same = new Set(stated.map(({ value }) => value)).size === 1;
  const zh = stated.map((each) => each.zh);
  const en = stated.map((each) => each.en);
  const sentence = () => {
    if (!complete)
      return {
        zh: '规划未在全部四处给出2025年规上工业亩均税收的数字。',
        en: 'The plan does not give the figure for tax per mu of firms above designated size in 2025 in all four places.',
      };
    if (same)
      return {
        zh: `2025年规上工业亩均税收在以下各处均为${zh[0]?.amount}：${zh.map(({ place }) => place).join('；')}。`,
        en: `The figure for tax per mu of firms above designated size in 2025 is ${en[0]?.amount} in each of these places: ${en.map(({ place }) => place).join('; ')}.`,
      };
    return {
      zh: `2025年规上工业亩均税收各处不一：${zh.map(({ place, amount }) => `${place}为${amount}`).join('；')}。`,
      en: `The figure for tax per mu of firms above designated size in 2025 differs between places: ${en.map(({ place, amount }) => `${place}: ${amount}`).join('; ')}.`,
    };
  };
  return {
    id: 'tax-two-places',
    status: complete ? (same ? 'agrees' : 'differs') : 'open',
    title: { zh: '亩均税收在各处是否一致', en: 'Tax per mu, from place to place' },
    sentence: sentence(),
    formula: stated.map(({ text }) => text).join(same ? ' = ' : '; '),
    inputs,
    features: [],
  };
}
