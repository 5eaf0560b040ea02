import { decimalsOf, numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import { factFigure } from '../finding/fact-figure';
import type { Finding } from '../finding/finding';
import { percentText } from '../finding/percent-text';
import { roundsTo } from '../finding/rounds-to';

/** Are the shares of figure 2, year by year, those of the value added and the GDP in its own data? */
export function gdpShareSeries(plan: Plan): Finding {
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
  const sentence = () => {
    if (!complete)
      return {
        zh: '图2所附数据不全，各年的比重无法复算。',
        en: 'The data of figure 2 are not complete, so its shares cannot be computed again.',
      };
    if (wrong.length > 0)
      return {
        zh: `图2所附数据中，工业增加值除以GDP与同表所列比重不一致的年份有：${list.join('、')}年。`,
        en: `In the data of figure 2, value added over GDP is not the share given there in: ${list.join(', ')}.`,
      };
    return {
      zh: `图2所附数据中，${span}年各年工业增加值除以GDP均与同表所列比重一致。`,
      en: `In the data of figure 2, value added over GDP is the share given there in every year, ${span}.`,
    };
  };
  return {
    id: 'gdp-share-series',
    status: complete ? (wrong.length > 0 ? 'differs' : 'agrees') : 'open',
    title: { zh: '图2的比重与其数据', en: 'The shares of figure 2 and its data' },
    sentence: sentence(),
    formula: known
      .map(({ part, whole, stated, ratio, agrees }) => {
        const result = percentText(ratio, Math.max(decimalsOf(stated), 2));
        return `${numberText(part, 2)} ÷ ${numberText(whole, 2)} = ${result}${agrees ? '' : ` ≠ ${stated}%`}`;
      })
      .join('; '),
    inputs: rows.flatMap(({ inputs }) => inputs.filter((input) => input !== null)),
    features: [],
  };
}
