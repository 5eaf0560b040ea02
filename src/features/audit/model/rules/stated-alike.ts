import type { CitedFigure } from '../../../../plan/cited-figure';
import { comparisonOf } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Figure } from '../../../../plan/schema/figure';
import type { Bilingual } from '../../../../plan/schema/naming';
import { sectionLabel } from '../../../../plan/section-label';
import { defineRule } from '../finding/define-rule';
import { targetInput } from '../finding/inputs';
import { amount } from '../finding/step';

type Subject = {
  readonly id: string;
  readonly title: Bilingual;
  /** What is stated, as the subject of a sentence. */
  readonly what: Bilingual;
  /** The amount in words with its unit. */
  readonly amount: (value: number) => Bilingual;
  /** How many places of the plan state it, in words. */
  readonly inWords: Bilingual;
  readonly places: (plan: Plan) => readonly (CitedFigure | null)[];
};

/** Does the plan state the same number wherever it states it? */
const statedAlike = ({ id, title, what, amount, inWords, places }: Subject) =>
  defineRule({
    id,
    title,
    open: {
      zh: `规划未在全部${inWords.zh}处给出${what.zh}的数字。`,
      en: `The plan does not give the figure for ${what.en} in all ${inWords.en} places.`,
    },
    find: (plan) => {
      const wanted = places(plan);
      const inputs = wanted.filter((input) => input !== null);
      const stated = inputs.flatMap(({ label, figure }) => {
        if (figure.value === null) return [];
        const orMore = comparisonOf(figure) === '>=';
        const zh = `${label.zh}${orMore ? '（以上）' : ''}`;
        const en = `${label.en}${orMore ? ' (or more)' : ''}`;
        return [{ value: figure.value, place: { zh, en }, amount: amount(figure.value) }];
      });
      const same = new Set(stated.map(({ value }) => value)).size === 1;
      const list = (language: keyof Bilingual) =>
        stated.map(({ place }) => place[language]).join(language === 'zh' ? '；' : '; ');
      const sentence = same
        ? {
            zh: `${what.zh}在以下各处均为${stated[0]?.amount.zh}：${list('zh')}。`,
            en: `The figure for ${what.en} is ${stated[0]?.amount.en} in each of these places: ${list('en')}.`,
          }
        : {
            zh: `${what.zh}各处不一：${stated.map(({ place, amount }) => `${place.zh}为${amount.zh}`).join('；')}。`,
            en: `The figure for ${what.en} differs between places: ${stated.map(({ place, amount }) => `${place.en}: ${amount.en}`).join('; ')}.`,
          };
      return {
        inputs,
        steps: stated.map(({ place, amount }) => ({ label: place, text: amount })),
        verdict: stated.length === wanted.length ? { status: same ? 'agrees' : 'differs', sentence } : null,
      };
    },
  });

const inAnnex = (figure: Figure): CitedFigure => ({
  label: { zh: '附件1全市合计', en: 'the city row of annex 1' },
  figure,
});

const inTable = ({ indicators }: Plan, row: number): CitedFigure | null => {
  const indicator = indicators.find(({ number }) => number === row);
  return indicator
    ? { label: { zh: `表1第${row}项`, en: `row ${row} of table 1` }, figure: indicator.target }
    : null;
};

const inText = (plan: Plan, id: string): CitedFigure | null => {
  const figure = targetInput(plan, id)?.figure;
  if (!figure) return null;
  const section = plan.citations.get(figure.cite)?.section ?? '';
  const label = (language: keyof Bilingual) => sectionLabel(plan.sections, section, language);
  return { label: { zh: label('zh'), en: label('en') }, figure };
};

export const outputStatedAlike = statedAlike({
  id: 'output-stated-alike',
  title: { zh: '规上工业总产值目标在各处是否一致', en: 'The target for output, from place to place' },
  what: { zh: '2025年规上工业总产值', en: 'output of industrial enterprises above designated size in 2025' },
  amount,
  inWords: { zh: '两', en: 'two' },
  places: (plan) => [inAnnex(plan.municipality.figures.output_2025), inTable(plan, 2)],
});

export const firmsStatedAlike = statedAlike({
  id: 'firms-stated-alike',
  title: {
    zh: '规上工业企业数在各处是否一致',
    en: 'Industrial enterprises above designated size, from place to place',
  },
  what: { zh: '2025年规上工业企业数', en: 'industrial enterprises above designated size in 2025' },
  amount: (value) => ({ zh: `${numberText(value)}家`, en: numberText(value) }),
  inWords: { zh: '三', en: 'three' },
  places: (plan) => [
    inAnnex(plan.municipality.figures.firms_2025),
    inTable(plan, 6),
    inText(plan, 'firms-above-designated-size'),
  ],
});

export const taxStatedAlike = statedAlike({
  id: 'tax-stated-alike',
  title: { zh: '亩均税收在各处是否一致', en: 'Tax per mu, from place to place' },
  what: {
    zh: '2025年规上工业亩均税收',
    en: 'tax per mu of industrial enterprises above designated size in 2025',
  },
  amount: (value) => ({ zh: `${numberText(value)}万元/亩`, en: `CNY ${numberText(value * 10_000, 0)}` }),
  inWords: { zh: '四', en: 'four' },
  places: (plan) => {
    const { name, tax_per_mu_2025 } = plan.layout.urban_platforms;
    const urban = { zh: name.zh, en: `the ${name.en.replace(/^./, (first) => first.toLowerCase())}` };
    return [
      inAnnex(plan.municipality.figures.tax_per_mu_2025),
      inTable(plan, 17),
      inText(plan, 'city-tax-per-mu'),
      { label: urban, figure: tax_per_mu_2025 },
    ];
  },
});
