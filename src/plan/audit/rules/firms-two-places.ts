import { comparisonOf } from '../../comparison-of';
import type { Plan } from '../../plan';
import type { Finding, FindingInput } from '../finding';
import { numberText } from '../number-text';

/** How many places of the plan state it. */
const places = 3;

/** Whether the number of firms in 2025 is the same in annex 1, table 1 and chapter 4. */
export function firmsTwoPlaces(plan: Plan): Finding {
  const indicator = plan.indicators.find(({ number }) => number === 6);
  const target = plan.targets.find(({ id }) => id === 'firms-above-designated-size');
  const inputs: FindingInput[] = [
    {
      label: { zh: '附件1全市合计', en: 'the city row of annex 1' },
      figure: plan.municipality.figures.firms_2025,
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
  ];
  const stated = inputs.flatMap(({ label, figure }) => {
    const { value } = figure;
    if (value === null) return [];
    const orMore = comparisonOf(figure) === '>=';
    return [
      {
        value,
        text: numberText(value),
        zh: { place: `${label.zh}${orMore ? '（以上）' : ''}`, amount: `${numberText(value)}家` },
        en: { place: `${label.en}${orMore ? ' (or more)' : ''}`, amount: numberText(value) },
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
        zh: '规划未在全部三处给出2025年规上工业企业数的数字。',
        en: 'The plan does not give the figure for firms above designated size in 2025 in all three places.',
      };
    if (same)
      return {
        zh: `2025年规上工业企业数在以下各处均为${zh[0]?.amount}：${zh.map(({ place }) => place).join('；')}。`,
        en: `The figure for firms above designated size in 2025 is ${en[0]?.amount} in each of these places: ${en.map(({ place }) => place).join('; ')}.`,
      };
    return {
      zh: `2025年规上工业企业数各处不一：${zh.map(({ place, amount }) => `${place}为${amount}`).join('；')}。`,
      en: `The figure for firms above designated size in 2025 differs between places: ${en.map(({ place, amount }) => `${place}: ${amount}`).join('; ')}.`,
    };
  };
  return {
    id: 'firms-two-places',
    status: complete ? (same ? 'agrees' : 'differs') : 'open',
    title: { zh: '规上工业企业数在各处是否一致', en: 'Firms above designated size, from place to place' },
    sentence: sentence(),
    formula: stated.map(({ text }) => text).join(same ? ' = ' : '; '),
    inputs,
    features: [],
  };
}
