import { comparisonOf } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { factFigure } from '../finding/fact-figure';
import type { Finding } from '../finding/finding';
import { targetInput } from '../finding/target-input';

/** What chapter 1 reports as done and chapter 4 sets as a target, under the same id in both. */
const ids = ['outdated-capacity-firms', 'disorderly-workshops', 'pinzibiao-firms'];

/** Targets of chapter 4 that are smaller than what chapter 1 reports as done already. */
export function lessThanBefore(plan: Plan): Finding {
  const rows = ids.map((id) => {
    const target = plan.targets.find((each) => each.id === id);
    return { target, done: factFigure(plan, id) };
  });
  const known = rows.flatMap(({ target, done }) =>
    target?.figure.value != null && done?.figure.value != null
      ? [{ target, from: done.figure.value, to: target.figure.value }]
      : [],
  );
  const complete = known.length === ids.length;
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
    id: 'less-than-before',
    status: complete ? 'implied' : 'open',
    title: { zh: '小于已有数的目标', en: 'Targets smaller than what was done before' },
    sentence: complete
      ? {
          zh: `2025年目标小于第一章所述已有数的有${less.length}项${zh.length > 0 ? `：${zh.join('、')}` : ''}；各数的起止年份规划未逐一说明。`,
          en: `For 2025 the plan sets ${less.length} targets smaller than what chapter 1 reports so far${en.length > 0 ? `: ${en.join('; ')}` : ''}; it does not say for each which years it covers.`,
        }
      : {
          zh: '规划未给出与已有数相比所需的全部数字。',
          en: 'The plan does not give all the figures from which targets are held against what was done before.',
        },
    formula: known
      .map(
        ({ from, to }) => `${numberText(from)} ${to < from ? '>' : to > from ? '<' : '='} ${numberText(to)}`,
      )
      .join('; '),
    inputs: rows.flatMap(({ target, done }) => [
      ...(done ? [done] : []),
      ...(target ? [targetInput(target)] : []),
    ]),
    features: [],
  };
}
