import { decimalsOf, numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import { factFigure } from '../finding/fact-figure';
import type { Finding } from '../finding/finding';
import { percentText } from '../finding/percent-text';
import { roundsTo } from '../finding/rounds-to';

/** Is the share of industrial value added in GDP the same in table 1 and in the data of figure 2? */
export function gdpShareLevel(plan: Plan): Finding {
  const indicator = plan.indicators.find(({ number }) => number === 1);
  const year = indicator?.baseline.year;
  const [drawn, added, gdp] = ['gdp-share', 'industry-value-added', 'gdp'].map((id) =>
    factFigure(plan, id, year),
  );
  const stated = indicator?.baseline.value ?? null;
  const shown = drawn?.figure.value ?? null;
  const [part, whole] = [added?.figure.value ?? null, gdp?.figure.value ?? null];
  const ratio = share(part, whole);
  const base = {
    id: 'gdp-share-level',
    title: {
      zh: '工业增加值占GDP比重：表1与图2',
      en: 'Share of industrial value added in GDP: table 1 and figure 2',
    },
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
    features: [],
  };
  if (stated === null || shown === null || part === null || whole === null || ratio === null) {
    return {
      ...base,
      status: 'open',
      sentence: {
        zh: '规划未在表1和图2中都给出这一比重及其所依的数字，无法比较。',
        en: 'Table 1 and figure 2 do not both give this share and the figures behind it, so they cannot be compared.',
      },
      formula: '—',
    };
  }

  const agrees = roundsTo(shown, stated);
  const rounded = `${shown.toFixed(decimalsOf(stated))}%`;
  const [value, product] = [numberText(part, 2), numberText(whole, 2)];
  return {
    ...base,
    status: agrees ? 'agrees' : 'differs',
    sentence: {
      zh: `${year}年工业增加值占GDP比重，表1为${stated}%，图2所附数据为${shown}%（工业增加值${value}亿元，GDP ${product}亿元），四舍五入到同样位数为${rounded}，两者${agrees ? '一致' : '不一致'}。`,
      en: `For ${year}, table 1 gives ${stated}% as the share of industrial value added in GDP; the data of figure 2 give ${shown}% (${value} of ${product}, in 100 million yuan), which rounds to ${rounded}: ${agrees ? 'the two agree' : 'the two differ'}.`,
    },
    formula: `${value} ÷ ${product} = ${percentText(ratio, 2)}; ${shown}% → ${rounded} ${agrees ? '=' : '≠'} ${stated}%`,
  };
}
