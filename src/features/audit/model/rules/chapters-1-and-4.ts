import type { CitedFigure } from '../../../../plan/cited-figure';
import { comparisonOf } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import type { Bilingual } from '../../../../plan/schema/naming';
import { defineRule } from '../finding/define-rule';
import { factFigure, targetInput } from '../finding/inputs';
import { step } from '../finding/step';

/** A thing that has the same id among the facts of chapter 1 and the targets of chapter 4. */
type Pair = {
  readonly id: string;
  readonly name: Bilingual;
  readonly before: CitedFigure | null;
  readonly target: CitedFigure | null;
};

function pairs(plan: Plan, ids: readonly string[]): Pair[] {
  return ids.map((id) => ({
    id,
    name: plan.targets.find((target) => target.id === id)?.name ?? { zh: id, en: id },
    before: factFigure(plan, id),
    target: targetInput(plan, id),
  }));
}

const inputsOf = (rows: readonly Pair[]) =>
  rows.flatMap(({ before, target }) => [before, target].filter((input) => input !== null));

/** The pairs of which both numbers are known. */
function known(rows: readonly Pair[]) {
  return rows.flatMap(({ before, target, ...row }) => {
    const [from, to] = [before?.figure.value ?? null, target?.figure.value ?? null];
    return before && target && from !== null && to !== null ? [{ ...row, before, target, from, to }] : [];
  });
}

type Known = ReturnType<typeof known>[number];

/** The two kinds of firms that section 4.2.3 wants doubled (双倍增). */
const doublingIds = ['high-tech-firms', 'technology-smes'];

/** Do the targets for high-tech firms and technology-based SMEs amount to the doubling that the plan announces? */
export const doubling = defineRule({
  id: 'doubling',
  title: { zh: '科技企业“双倍增”', en: 'Doubling the number of technology firms' },
  open: {
    zh: '规划未给出核对“双倍增”所需的全部数字。',
    en: 'The plan does not give all the figures from which the doubling is checked.',
  },
  find: (plan) => {
    const rows = pairs(plan, doublingIds);
    const computed = known(rows).flatMap((row) => {
      const ratio = share(row.to, row.from);
      return ratio === null ? [] : [{ ...row, ratio }];
    });
    const doubled = computed.every(({ ratio }) => ratio >= 2);
    const above = ({ target }: Known) => comparisonOf(target.figure) === '>';
    return {
      inputs: inputsOf(rows),
      steps: computed.map(({ name, from, to, ratio }) =>
        step(
          `${name.zh}，目标与2020年之比`,
          `${name.en}: target over 2020`,
          `${numberText(to)} ÷ ${numberText(from)} = ${numberText(ratio, 2)}`,
        ),
      ),
      verdict:
        computed.length === rows.length
          ? {
              status: doubled ? 'agrees' : 'differs',
              sentence: {
                zh: `四（二）3提出“双倍增”：${computed.map((row) => `${row.name.zh}由${numberText(row.from)}家到${above(row) ? '突破' : ''}${numberText(row.to)}家，为${numberText(row.ratio, 2)}倍`).join('，')}，${doubled ? '均不低于' : '未均达到'}2倍。`,
                en: `Section 4.2.3 speaks of doubling: ${computed.map((row) => `${row.name.en.toLowerCase()} go from ${numberText(row.from)} to ${above(row) ? 'more than ' : ''}${numberText(row.to)}, ${numberText(row.ratio, 2)} times as many`).join(', ')}; ${doubled ? 'both at least double' : 'not both double'}.`,
              },
            }
          : null,
    };
  },
});

/** What chapter 1 reports as done and chapter 4 sets as a target. */
const repeatedIds = ['outdated-capacity-firms', 'disorderly-workshops', 'pinzibiao-firms'];

/** Targets of chapter 4 that are smaller than what chapter 1 reports as done before. */
export const lessThanBefore = defineRule({
  id: 'less-than-before',
  title: { zh: '小于此前完成数的目标', en: 'Targets smaller than what was done before' },
  open: {
    zh: '规划未给出与此前完成数相比所需的全部数字。',
    en: 'The plan does not give all the figures from which targets are held against what was done before.',
  },
  find: (plan) => {
    const rows = pairs(plan, repeatedIds);
    const compared = known(rows);
    const less = compared.filter(({ from, to }) => to < from);
    const list = (language: keyof Bilingual, separator: string) =>
      less.map((row) => comparedText(row, plan)[language]).join(separator);
    return {
      inputs: inputsOf(rows),
      steps: compared.map((row) =>
        step(
          `${row.name.zh}，此前与目标`,
          `${row.name.en}: before and target`,
          `${numberText(row.from)} ${row.to < row.from ? '>' : row.to > row.from ? '<' : '='} ${numberText(row.to)}`,
        ),
      ),
      verdict:
        compared.length === rows.length
          ? {
              status: 'implied',
              sentence: {
                zh: `到2025年的目标小于第一章所述此前完成数的有${less.length}项${less.length > 0 ? `：${list('zh', '、')}` : ''}。`,
                en: `For 2025 the plan sets ${less.length} targets smaller than what chapter 1 reports as done before${less.length > 0 ? `: ${list('en', '; ')}` : ''}.`,
              },
            }
          : null,
    };
  },
});

/** One pair in words, with the years that the plan gives for what was done: some years, or one. */
function comparedText({ id, name, before, target, from, to }: Known, { facts }: Plan): Bilingual {
  const { year } = before.figure;
  const since = facts.get(id)?.since;
  const done = since === undefined ? String(year) : `${since + 1}–${year}`;
  const orMore = comparisonOf(target.figure) === '>=';
  return {
    zh: `${name.zh}（${done}年${numberText(from)}家，目标${numberText(to)}家${orMore ? '以上' : ''}）`,
    en: `${name.en} (${numberText(from)} in ${done}, ${orMore ? 'at least ' : ''}${numberText(to)} as the target)`,
  };
}
