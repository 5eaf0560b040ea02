import { decimalsOf } from '../../../../plan/number-text';
import { share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { factFigure } from '../finding/inputs';
import { percentText, roundsTo } from '../finding/percent-text';
import { amount, amountStep, step } from '../finding/step';

/** Is the share of industrial value added in GDP the same in table 1 and in the data of figure 2? */
export const gdpShareLevel = defineRule({
  id: 'gdp-share-level',
  title: {
    zh: '工业增加值占GDP比重：表1与图2',
    en: 'Share of industrial value added in GDP: table 1 and figure 2',
  },
  open: {
    zh: '规划未在表1和图2中都给出这一比重及其所依的数字，无法比较。',
    en: 'Table 1 and figure 2 do not both give this share and the figures behind it, so they cannot be compared.',
  },
  find: (plan) => {
    const indicator = plan.indicators.find(({ number }) => number === 1);
    const year = indicator?.baseline.year;
    const [drawn, added, gdp] = ['gdp-share', 'industry-value-added', 'gdp'].map((id) =>
      factFigure(plan, id, year),
    );
    const stated = indicator?.baseline.value ?? null;
    const shown = drawn?.figure.value ?? null;
    const [part, whole] = [added?.figure.value ?? null, gdp?.figure.value ?? null];
    const ratio = share(part, whole);
    const given = {
      inputs: [
        ...(indicator
          ? [
              {
                label: { zh: `表1，${indicator.name.zh}`, en: `Table 1, ${indicator.name.en}` },
                figure: indicator.baseline,
              },
            ]
          : []),
        ...[drawn, added, gdp].filter((input) => !!input),
      ],
    };
    if (stated === null || shown === null || part === null || whole === null || ratio === null) {
      return { ...given, verdict: null };
    }

    const agrees = roundsTo(shown, stated);
    const rounded = `${shown.toFixed(decimalsOf(stated))}%`;
    const [value, product] = [amount(part, 2), amount(whole, 2)];
    return {
      ...given,
      steps: [
        amountStep(
          `图2，${year}年工业增加值占GDP`,
          `Figure 2, industrial value added over GDP, ${year}`,
          (write) => `${write(part, 2)} ÷ ${write(whole, 2)} = ${percentText(ratio, 2)}`,
        ),
        step(
          '图2的比重取一位小数，与表1',
          'the share of figure 2 with one decimal, and table 1',
          `${shown}% → ${rounded} ${agrees ? '=' : '≠'} ${stated}%`,
        ),
      ],
      verdict: {
        status: agrees ? 'agrees' : 'differs',
        sentence: {
          zh: `${year}年工业增加值占GDP比重，表1为${stated}%，图2所附数据为${shown}%（工业增加值${value.zh}，GDP ${product.zh}），四舍五入到同样位数为${rounded}，两者${agrees ? '一致' : '不一致'}。`,
          en: `For ${year}, table 1 gives ${stated}% as the share of industrial value added in GDP; the data of figure 2 give ${shown}% (${value.en} of ${product.en}), which rounds to ${rounded}: ${agrees ? 'the two agree' : 'the two differ'}.`,
        },
      },
    };
  },
});

/** Is the decline of industry's share in GDP that section 1.2 states the one that the data of figure 2 show? */
export const gdpShareDecline = defineRule({
  id: 'gdp-share-decline',
  title: {
    zh: '工业增加值占GDP比重的下滑：一（二）与图2',
    en: 'Decline of the share of industrial value added in GDP: section 1.2 and figure 2',
  },
  open: {
    zh: '规划未给出核对这一下滑所需的全部数字。',
    en: 'The plan does not give all the figures from which this decline is checked.',
  },
  find: (plan) => {
    const series = plan.facts.get('gdp-share')?.figures ?? [];
    const [first, last] = [series[0], series.at(-1)].map((figure) =>
      figure ? factFigure(plan, 'gdp-share', figure.year) : null,
    );
    const decline = factFigure(plan, 'gdp-share-decline');
    const [from, to] = [first?.figure.value ?? null, last?.figure.value ?? null];
    const stated = decline?.figure.value ?? null;
    const given = { inputs: [first, last, decline].filter((input) => !!input) };
    if (!first || !last || from === null || to === null || stated === null) {
      return { ...given, verdict: null };
    }

    const fall = from - to;
    const agrees = roundsTo(fall, stated);
    const text = fall.toFixed(Math.max(decimalsOf(from), decimalsOf(to)));
    const start = first.figure.year;
    return {
      ...given,
      steps: [
        step(
          `图2，${start}至${last.figure.year}年下降的百分点`,
          `Figure 2, fall in percentage points, ${start}–${last.figure.year}`,
          `${from} − ${to} = ${text}${agrees ? '' : ` ≠ ${stated}`}`,
        ),
      ],
      verdict: {
        status: agrees ? 'agrees' : 'differs',
        sentence: {
          zh: `图2所附数据中，工业增加值占GDP比重由${start}年的${from}%变为${last.figure.year}年的${to}%，下降${text}个百分点，与一（二）所述“十三五”时期下滑${stated}个百分点${agrees ? '一致' : '不一致'}；起点为${start}年，${start - 1}年的比重规划未给出。`,
          en: `In the data of figure 2 the share of industrial value added in GDP goes from ${from}% in ${start} to ${to}% in ${last.figure.year}, a fall of ${text} percentage points; section 1.2 states ${stated} for the 13th five-year period, ${agrees ? 'the same' : 'which differs'}; the fall is counted from ${start}, as the plan does not give the share in ${start - 1}.`,
        },
      },
    };
  },
});

/** Are the shares of figure 2, year by year, those of the value added and the GDP in its own data? */
export const gdpShareSeries = defineRule({
  id: 'gdp-share-series',
  title: { zh: '图2的比重与其数据', en: 'The shares of figure 2 and its data' },
  open: {
    zh: '图2所附数据不全，各年的比重无法复算。',
    en: 'The data of figure 2 are not complete, so its shares cannot be computed again.',
  },
  find: (plan) => {
    const years = (plan.facts.get('gdp-share')?.figures ?? []).map(({ year }) => year);
    const rows = years.map((year) => {
      const inputs = ['industry-value-added', 'gdp', 'gdp-share'].map((id) => factFigure(plan, id, year));
      const [part = null, whole = null, stated = null] = inputs.map((input) => input?.figure.value ?? null);
      return { year, inputs, part, whole, stated, ratio: share(part, whole) };
    });
    const known = rows.flatMap(({ year, part, whole, stated, ratio }) =>
      part === null || whole === null || stated === null || ratio === null
        ? []
        : [{ year, part, whole, stated, ratio, agrees: roundsTo(ratio * 100, stated) }],
    );
    const complete = known.length === rows.length && known.length > 0;
    const wrong = known.filter(({ agrees }) => !agrees);
    const list = wrong.map(({ year }) => String(year));
    const span = `${years[0]}–${years.at(-1)}`;
    const sentence =
      wrong.length > 0
        ? {
            zh: `图2所附数据中，工业增加值除以GDP与同表所列比重不一致的年份有：${list.join('、')}年。`,
            en: `In the data of figure 2, value added over GDP is not the share given there in: ${list.join(', ')}.`,
          }
        : {
            zh: `图2所附数据中，${span}年各年工业增加值除以GDP均与同表所列比重一致。`,
            en: `In the data of figure 2, value added over GDP is the share given there in every year, ${span}.`,
          };
    return {
      inputs: rows.flatMap(({ inputs }) => inputs.filter((input) => input !== null)),
      steps: known.map(({ year, part, whole, stated, ratio, agrees }) => {
        const result = percentText(ratio, Math.max(decimalsOf(stated), 2));
        return amountStep(
          `${year}年`,
          String(year),
          (write) => `${write(part, 2)} ÷ ${write(whole, 2)} = ${result}${agrees ? '' : ` ≠ ${stated}%`}`,
        );
      }),
      verdict: complete ? { status: wrong.length > 0 ? 'differs' : 'agrees', sentence } : null,
    };
  },
});
