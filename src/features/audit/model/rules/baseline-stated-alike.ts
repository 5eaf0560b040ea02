import type { CitedFigure } from '../../../../plan/cited-figure';
import { numberText } from '../../../../plan/number-text';
import type { Area } from '../../../../plan/schema/area';
import { defineRule } from '../finding/define-rule';
import { factFigure } from '../finding/inputs';
import { unitStep } from '../finding/step';

type Subject = {
  /** Row of table 1. */
  readonly row: number;
  /** Id of the fact of chapter 1, and column of annex 1, where they state it too. */
  readonly fact?: string;
  readonly column?: keyof Area['figures'];
};

/** The figures of 2020 that table 1 shares with chapter 1 or annex 1. */
const subjects: readonly Subject[] = [
  { row: 2, fact: 'output', column: 'output_2020' },
  { row: 3, fact: 'value-added' },
  { row: 6, fact: 'firms', column: 'firms_2020' },
  { row: 7, fact: 'high-tech-share' },
  { row: 9, fact: 'rd-share' },
  { row: 11, fact: 'new-product-rate' },
  { row: 17, column: 'tax_per_mu_2020' },
];

/** Whether the plan states its figures of 2020 alike in chapter 1, table 1 and annex 1. */
export const baselineStatedAlike = defineRule({
  id: 'baseline-stated-alike',
  title: { zh: '2020年数字在各处是否一致', en: 'The figures of 2020, from place to place' },
  open: {
    zh: '规划未在各处都给出2020年的数字，无法全部比较。',
    en: 'The plan does not give its figures of 2020 in every place, so they cannot all be compared.',
  },
  find: (plan) => {
    const rows = subjects.flatMap(({ row, fact, column }) => {
      const indicator = plan.indicators.find(({ number }) => number === row);
      if (!indicator) return [];
      const { name, unit, baseline } = indicator;
      const chapter = fact ? factFigure(plan, fact) : null;
      const inputs: CitedFigure[] = [
        { label: { zh: `表1，${name.zh}`, en: `Table 1, ${name.en}` }, figure: baseline },
        ...(chapter
          ? [{ label: { zh: `第一章，${name.zh}`, en: `Chapter 1, ${name.en}` }, figure: chapter.figure }]
          : []),
        ...(column
          ? [
              {
                label: { zh: `附件1，${name.zh}`, en: `Annex 1, ${name.en}` },
                figure: plan.municipality.figures[column],
              },
            ]
          : []),
      ];
      const values = inputs.map(({ figure }) => figure.value);
      return [{ name, unit, inputs, values, alike: new Set(values).size === 1 }];
    });
    const complete = rows.every(({ values }) => !values.includes(null));
    const wrong = rows.filter(({ alike }) => !alike);
    const texts = (values: readonly (number | null)[], write = numberText) =>
      values.map((value) => (value === null ? '—' : write(value, 2)));
    const given = {
      inputs: rows.flatMap(({ inputs }) => inputs),
      steps: rows.map(({ name, unit, values, alike }) =>
        unitStep(unit, name.zh, name.en, (write) => texts(values, write).join(alike ? ' = ' : ' ≠ ')),
      ),
    };
    if (!complete) return { ...given, verdict: null };
    const sentence =
      wrong.length > 0
        ? {
            zh: `第一章、表1和附件1中2020年数字不一的有：${wrong.map(({ name, values }) => `${name.zh}（${texts(values).join('、')}）`).join('；')}。`,
            en: `The figures of 2020 differ between chapter 1, table 1 and annex 1 in: ${wrong.map(({ name, values }) => `${name.en} (${texts(values).join('; ')})`).join('; ')}.`,
          }
        : {
            zh: `2020年的${numberText(rows.length)}项数字在第一章、表1和附件1中凡重复出现的均一致：${rows.map(({ name }) => name.zh).join('、')}。`,
            en: `The ${numberText(rows.length)} figures of 2020 that stand in more than one of chapter 1, table 1 and annex 1 are the same in each: ${rows.map(({ name }) => name.en).join('; ')}.`,
          };
    return { ...given, verdict: { status: wrong.length > 0 ? 'differs' : 'agrees', sentence } };
  },
});
