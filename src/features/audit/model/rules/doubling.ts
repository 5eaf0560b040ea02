import { comparisonOf } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import { factFigure } from '../finding/fact-figure';
import type { Finding } from '../finding/finding';
import { targetInput } from '../finding/target-input';

/** The two kinds of firms that section 4.2.3 wants doubled (双倍增), by the id they have in chapters 1 and 4. */
const ids = ['high-tech-firms', 'technology-smes'];

/** Do the targets for high-tech firms and technology-based SMEs amount to the doubling that the plan announces? */
export function doubling(plan: Plan): Finding {
  const rows = ids.flatMap((id) => {
    const target = plan.targets.find((each) => each.id === id);
    return target ? [{ target, now: factFigure(plan, id) }] : [];
  });
  const known = rows.flatMap(({ target, now }) => {
    const [from, to] = [now?.figure.value ?? null, target.figure.value];
    const ratio = share(to, from);
    return from === null || to === null || ratio === null ? [] : [{ target, from, to, ratio }];
  });
  const complete = known.length === ids.length;
  const doubled = known.every(({ ratio }) => ratio >= 2);
  const above = ({ target }: (typeof known)[number]) => comparisonOf(target.figure) === '>';
  return {
    id: 'doubling',
    status: complete ? (doubled ? 'agrees' : 'differs') : 'open',
    title: { zh: '科技企业“双倍增”', en: 'Doubling the number of technology firms' },
    sentence: complete
      ? {
          zh: `第4.2.3节提出“双倍增”：${known.map((row) => `${row.target.name.zh}由${numberText(row.from)}家到${above(row) ? '突破' : ''}${numberText(row.to)}家，为${numberText(row.ratio, 2)}倍`).join('，')}，${doubled ? '均不低于' : '未均达到'}2倍。`,
          en: `Section 4.2.3 speaks of doubling: ${known.map((row) => `${row.target.name.en.toLowerCase()} go from ${numberText(row.from)} to ${above(row) ? 'more than ' : ''}${numberText(row.to)}, ${numberText(row.ratio, 2)} times as many`).join(', ')}; ${doubled ? 'both at least double' : 'not both double'}.`,
        }
      : {
          zh: '规划未给出核对“双倍增”所需的全部数字。',
          en: 'The plan does not give all the figures from which the doubling is checked.',
        },
    formula: known
      .map(({ from, to, ratio }) => `${numberText(to)} ÷ ${numberText(from)} = ${numberText(ratio, 2)}`)
      .join('; '),
    inputs: rows.flatMap(({ target, now }) => [...(now ? [now] : []), targetInput(target)]),
    features: [],
  };
}
