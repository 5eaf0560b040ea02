import { sumFigures } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { growthRate } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { annexInputs, factFigure } from '../finding/inputs';
import { percentText } from '../finding/percent-text';
import { growthText, step } from '../finding/step';

/** Growth of the number of firms in the five years before, and what the city's and the areas' targets require. */
export const firmsGrowth = defineRule({
  id: 'firms-growth',
  title: {
    zh: '规上工业企业数：已有增速与所需增速',
    en: 'Industrial enterprises above designated size: growth so far and growth required',
  },
  open: {
    zh: '规划未给出计算企业数增速所需的全部数字。',
    en: 'The plan does not give all the figures from which the growth of the number of firms is computed.',
  },
  find: (plan) => {
    const { areas, municipality } = plan;
    const now = factFigure(plan, 'firms');
    const added = factFigure(plan, 'firms-added');
    const since = plan.facts.get('firms-added')?.since ?? 0;
    const target = municipality.figures.firms_2025;
    const [count, more] = [now?.figure.value ?? null, added?.figure.value ?? null];
    const from = count === null || more === null ? null : count - more;
    const sum = sumFigures(areas.map(({ figures }) => figures.firms_2025)).value;
    const year = now?.figure.year ?? 0;
    const spans = [
      {
        zh: `${since}–${year}年年均增速`,
        en: `growth a year, ${since}–${year}`,
        from,
        to: count,
        years: year - since,
      },
      {
        zh: `${year}–${target.year}年，全市目标所需年均增速`,
        en: `growth a year that the city’s target needs, ${year}–${target.year}`,
        from: count,
        to: target.value,
        years: target.year - year,
      },
      {
        zh: `${year}–${target.year}年，各地目标合计所需年均增速`,
        en: `growth a year that the areas’ targets need, ${year}–${target.year}`,
        from: count,
        to: sum,
        years: target.year - year,
      },
    ].flatMap(({ from: a, to: b, years, ...label }) => {
      const rate = growthRate(a, b, years);
      return a === null || b === null || rate === null
        ? []
        : [
            {
              label,
              from: numberText(a),
              to: numberText(b),
              years,
              rate: percentText(rate),
            },
          ];
    });
    const [past, city, parts] = spans;
    const known = spans.length === 3 && past && city && parts ? { past, city, parts } : null;
    return {
      inputs: [
        ...[now, added].filter((input) => input !== null),
        ...annexInputs([municipality, ...areas], 'firms_2025'),
      ],
      steps: known
        ? [
            step(
              `${since}年企业数`,
              `enterprises in ${since}`,
              `${known.past.to} − ${numberText(more ?? 0)} = ${known.past.from}`,
            ),
            step(
              `各地${target.year}年目标合计`,
              `the areas’ targets for ${target.year} added up`,
              `${areas.map(({ figures }) => numberText(figures.firms_2025.value ?? 0)).join(' + ')} = ${known.parts.to}`,
            ),
            ...spans.map(({ label, from: a, to: b, years, rate }) =>
              step(label.zh, label.en, growthText(a, b, years, rate)),
            ),
          ]
        : [],
      verdict: known
        ? {
            status: 'implied',
            sentence: {
              zh: `按一（一）2，规上工业企业由${since}年的${known.past.from}家增至${year}年的${known.past.to}家，年均增长${known.past.rate}；到${target.year}年达到全市${known.city.to}家，年均须增长${known.city.rate}，达到附件1各地合计${known.parts.to}家，年均须增长${known.parts.rate}。`,
              en: `By section 1.1.2 the industrial enterprises above designated size grew from ${known.past.from} in ${since} to ${known.past.to} in ${year}, ${known.past.rate} a year; ${known.city.to} in ${target.year}, the city’s target, require ${known.city.rate} a year, and ${known.parts.to}, the areas’ targets of annex 1 added up, ${known.parts.rate}.`,
            },
          }
        : null,
    };
  },
});
