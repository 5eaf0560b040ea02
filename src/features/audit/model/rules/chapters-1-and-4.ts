import { comparisonOf } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { factFigure, targetInput } from '../finding/inputs';

/** The two kinds of firms that section 4.2.3 wants doubled (双倍增), by the id they have in chapters 1 and 4. */
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
    const rows = doublingIds.flatMap((id) => {
      const target = plan.targets.find((each) => each.id === id);
      return target ? [{ target, now: factFigure(plan, id) }] : [];
    });
    const known = rows.flatMap(({ target, now }) => {
      const [from, to] = [now?.figure.value ?? null, target.figure.value];
      const ratio = share(to, from);
      return from === null || to === null || ratio === null ? [] : [{ target, from, to, ratio }];
    });
    const complete = known.length === doublingIds.length;
    const doubled = known.every(({ ratio }) => ratio >= 2);
    const above = ({ target }: (typeof known)[number]) => comparisonOf(target.figure) === '>';
    return {
      inputs: rows.flatMap(({ target, now }) => [...(now ? [now] : []), targetInput(target)]),
      formula: known
        .map(({ from, to, ratio }) => `${numberText(to)} ÷ ${numberText(from)} = ${numberText(ratio, 2)}`)
        .join('; '),
      verdict: complete
        ? {
            status: doubled ? 'agrees' : 'differs',
            sentence: {
              zh: `第4.2.3节提出“双倍增”：${known.map((row) => `${row.target.name.zh}由${numberText(row.from)}家到${above(row) ? '突破' : ''}${numberText(row.to)}家，为${numberText(row.ratio, 2)}倍`).join('，')}，${doubled ? '均不低于' : '未均达到'}2倍。`,
              en: `Section 4.2.3 speaks of doubling: ${known.map((row) => `${row.target.name.en.toLowerCase()} go from ${numberText(row.from)} to ${above(row) ? 'more than ' : ''}${numberText(row.to)}, ${numberText(row.ratio, 2)} times as many`).join(', ')}; ${doubled ? 'both at least double' : 'not both double'}.`,
            },
          }
        : null,
    };
  },
});

/** What chapter 1 reports as done and chapter 4 sets as a target, under the same id in both. */
const repeatedIds = ['outdated-capacity-firms', 'disorderly-workshops', 'pinzibiao-firms'];

/** Targets of chapter 4 that are smaller than what chapter 1 reports as done already. */
export const lessThanBefore = defineRule({
  id: 'less-than-before',
  title: { zh: '小于已有数的目标', en: 'Targets smaller than what was done before' },
  open: {
    zh: '规划未给出与已有数相比所需的全部数字。',
    en: 'The plan does not give all the figures from which targets are held against what was done before.',
  },
  find: (plan) => {
    const rows = repeatedIds.map((id) => {
      const target = plan.targets.find((each) => each.id === id);
      return { target, done: factFigure(plan, id) };
    });
    const known = rows.flatMap(({ target, done }) =>
      target?.figure.value != null && done?.figure.value != null
        ? [{ target, from: done.figure.value, to: target.figure.value }]
        : [],
    );
    const complete = known.length === repeatedIds.length;
    const less = known.filter(({ from, to }) => to < from);
    const orMore = ({ target }: (typeof less)[number]) => comparisonOf(target.figure) === '>=';
    const zh = less.map(
      (row) =>
        `${row.target.name.zh}（已有${numberText(row.from)}家，目标${numberText(row.to)}家${orMore(row) ? '以上' : ''}）`,
    );
    const en = less.map(
      (row) =>
        `${row.target.name.en} (${numberText(row.from)} so far, ${orMore(row) ? 'at least ' : ''}${numberText(row.to)} as the target)`,
    );
    return {
      inputs: rows.flatMap(({ target, done }) => [
        ...(done ? [done] : []),
        ...(target ? [targetInput(target)] : []),
      ]),
      formula: known
        .map(
          ({ from, to }) =>
            `${numberText(from)} ${to < from ? '>' : to > from ? '<' : '='} ${numberText(to)}`,
        )
        .join('; '),
      verdict: complete
        ? {
            status: 'implied',
            sentence: {
              zh: `2025年目标小于第一章所述已有数的有${less.length}项${zh.length > 0 ? `：${zh.join('、')}` : ''}；各数的起止年份规划未逐一说明。`,
              en: `For 2025 the plan sets ${less.length} targets smaller than what chapter 1 reports so far${en.length > 0 ? `: ${en.join('; ')}` : ''}; it does not say for each which years it covers.`,
            },
          }
        : null,
    };
  },
});
