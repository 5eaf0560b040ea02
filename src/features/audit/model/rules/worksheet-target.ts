import type { CitedFigure } from '../../../../plan/cited-figure';
import { growthRate } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { annexInputs, factFigure } from '../finding/inputs';
import { percentText } from '../finding/percent-text';
import { amount, amountStep, growthText } from '../finding/step';

/** How the drafters reckoned the target for output, by the workbook that is embedded in figure 2. */
export const worksheetTarget = defineRule({
  id: 'worksheet-target',
  title: {
    zh: '总产值目标的测算（图2内嵌工作表，起草用，不是规划正文）',
    en: 'How the target for output was estimated (the drafters’ working sheet behind figure 2, not the plan’s text)',
  },
  open: {
    zh: '工作表或附件1未给出测算总产值目标所需的全部数字。',
    en: 'The working sheet or annex 1 does not give all the figures from which the target for output is estimated.',
  },
  find: (plan) => {
    const start = factFigure(plan, 'worksheet-output-2019');
    const chosen = factFigure(plan, 'worksheet-output');
    const other = factFigure(plan, 'worksheet-output-alternative');
    const [now, goal] = annexInputs([plan.municipality], 'output_2020', 'output_2025');
    const first = pathOf('工作表，测算值', 'Working sheet, estimate', start, chosen);
    const second = pathOf('工作表，另一测算值', 'Working sheet, alternative', start, other);
    const last = pathOf('附件1', 'Annex 1', now ?? null, goal ?? null);
    return {
      inputs: [start, chosen, other, now, goal].filter((input) => !!input),
      steps: [first, second, last].flatMap((path) => (path ? [path.step] : [])),
      verdict:
        first && second && last
          ? {
              status: 'implied',
              sentence: {
                zh: `工作表以${first.from.year}年${first.from.text.zh}为起点，测算${first.to.year}年${first.to.text.zh}，年均增长${first.rate}，另列${second.to.text.zh}，年均增长${second.rate}；附件1从${last.from.year}年${last.from.text.zh}到${last.to.year}年${last.to.text.zh}，年均须增长${last.rate}。`,
                en: `The working sheet starts from ${first.from.text.en} in ${first.from.year} and estimates ${first.to.text.en} in ${first.to.year}, growth of ${first.rate} a year, with ${second.to.text.en}, ${second.rate} a year, as an alternative; from ${last.from.text.en} in ${last.from.year} to ${last.to.text.en} in ${last.to.year}, the figures of annex 1, it takes ${last.rate} a year.`,
              },
            }
          : null,
    };
  },
});

/** Growth a year between two amounts of 亿元, in words and as a step; null where one is missing. */
function pathOf(zh: string, en: string, start: CitedFigure | null, end: CitedFigure | null) {
  const [from, to] = [start?.figure, end?.figure];
  if (from?.value == null || to?.value == null) return null;
  const years = to.year - from.year;
  const growth = growthRate(from.value, to.value, years);
  if (growth === null) return null;
  const [low, high, rate] = [from.value, to.value, percentText(growth)];
  return {
    from: { year: from.year, text: amount(low, 2) },
    to: { year: to.year, text: amount(high, 2) },
    rate,
    step: amountStep(
      `${zh}，${from.year}–${to.year}年年均增速`,
      `${en}, growth a year, ${from.year}–${to.year}`,
      (write) => growthText(write(low, 2), write(high, 2), years, rate),
    ),
  };
}
