import { decimalsOf } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { factFigure } from '../finding/fact-figure';
import type { Finding } from '../finding/finding';
import { roundsTo } from '../finding/rounds-to';

/** Is the decline of industry's share in GDP that section 1.2 states the one that the data of figure 2 show? */
export function gdpShareDecline(plan: Plan): Finding {
  const series = plan.facts.get('gdp-share')?.figures ?? [];
  const [first, last] = [series[0], series.at(-1)].map((figure) =>
    figure ? factFigure(plan, 'gdp-share', figure.year) : null,
  );
  const decline = factFigure(plan, 'gdp-share-decline');
  const [from, to] = [first?.figure.value ?? null, last?.figure.value ?? null];
  const stated = decline?.figure.value ?? null;
  const base = {
    id: 'gdp-share-decline',
    title: {
      zh: '工业增加值占GDP比重的下滑：第1.2节与图2',
      en: 'Decline of the share of industrial value added in GDP: section 1.2 and figure 2',
    },
    inputs: [first, last, decline].filter((input) => !!input),
    features: [],
  };
  if (!first || !last || from === null || to === null || stated === null) {
    return {
      ...base,
      status: 'open',
      sentence: {
        zh: '规划未给出核对这一下滑所需的全部数字。',
        en: 'The plan does not give all the figures from which this decline is checked.',
      },
      formula: '—',
    };
  }

  const fall = from - to;
  const agrees = roundsTo(fall, stated);
  const text = fall.toFixed(Math.max(decimalsOf(from), decimalsOf(to)));
  const start = first.figure.year;
  return {
    ...base,
    status: agrees ? 'agrees' : 'differs',
    sentence: {
      zh: `图2所附数据中，工业增加值占GDP比重由${start}年的${from}%变为${last.figure.year}年的${to}%，下降${text}个百分点，与第1.2节所述“十三五”时期下滑${stated}个百分点${agrees ? '一致' : '不一致'}；起点为${start}年，${start - 1}年的比重规划未给出。`,
      en: `In the data of figure 2 the share of industrial value added in GDP goes from ${from}% in ${start} to ${to}% in ${last.figure.year}, a fall of ${text} percentage points; section 1.2 states ${stated} for the 13th five-year period, ${agrees ? 'the same' : 'which differs'}; the fall is counted from ${start}, as the plan does not give the share in ${start - 1}.`,
    },
    formula: `${from} − ${to} = ${text}${agrees ? '' : ` ≠ ${stated}`}`,
  };
}
