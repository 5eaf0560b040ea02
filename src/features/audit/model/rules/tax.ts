import { indicatorInputs } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { annexInputs } from '../finding/inputs';
import { amount, amountStep, step } from '../finding/step';

/** Tax (亿元) that the implied land (万亩) and tax per mu (万元/亩) give, and its ratio to value added. */
export const taxImplied = defineRule({
  id: 'tax-implied',
  title: { zh: '数字所隐含的税收', en: 'Tax that the figures imply' },
  open: {
    zh: '规划未给出推算税收所需的全部数字。',
    en: 'The plan does not give all the figures from which the tax is computed.',
  },
  find: (plan) => {
    const valueAdded = plan.indicators.find(({ number }) => number === 3);
    const valuePerMu = plan.indicators.find(({ number }) => number === 16);
    const taxPerMu = plan.indicators.find(({ number }) => number === 17);
    const at = (year: 'baseline' | 'target') => {
      const value = valueAdded?.[year];
      const perMu = valuePerMu?.[year];
      const rate = taxPerMu?.[year];
      const land = share(value?.value ?? null, perMu?.value ?? null);
      if (value?.value == null || perMu?.value == null || rate?.value == null || land === null) return null;
      const tax = land * rate.value;
      const ratio = share(tax, value.value);
      if (ratio === null) return null;
      return {
        year: rate.year,
        value: value.value,
        perMu: perMu.value,
        rate: rate.value,
        tax,
        ratio: `${numberText(ratio * 100)}%`,
      };
    };
    const from = at('baseline');
    const to = at('target');
    const known = from && to ? { from, to } : null;
    return {
      inputs: indicatorInputs(valueAdded, valuePerMu, taxPerMu),
      steps: known
        ? [known.from, known.to].flatMap(({ year, value, perMu, rate, tax, ratio }) => [
            amountStep(
              `${year}年税收：增加值 ÷ 亩均增加值 × 亩均税收`,
              `tax in ${year}: value added ÷ value added per mu × tax per mu`,
              (write) => `${write(value)} ÷ ${numberText(perMu)} × ${numberText(rate)} = ${write(tax)}`,
            ),
            amountStep(
              `${year}年税收与增加值之比`,
              `tax over value added in ${year}`,
              (write) => `${write(tax)} ÷ ${write(value)} = ${ratio}`,
            ),
          ])
        : [],
      verdict: known
        ? {
            status: 'implied',
            sentence: {
              zh: `按推算用地和亩均税收计算，规上工业税收${known.from.year}年约为${amount(known.from.tax).zh}，相当于增加值的${known.from.ratio}；${known.to.year}年约为${amount(known.to.tax).zh}，相当于增加值的${known.to.ratio}。`,
              en: `The implied land and tax per mu give tax of about ${amount(known.from.tax).en} from industrial enterprises above designated size in ${known.from.year}, equal to ${known.from.ratio} of their value added, and about ${amount(known.to.tax).en} in ${known.to.year}, equal to ${known.to.ratio}.`,
            },
          }
        : null,
    };
  },
});

/** More than this many times the figure of 2020 is named. */
const times = 3;

/** The areas whose tax per mu would have to more than triple if the city's target for 2025 held for each. */
export const taxToCityTarget = defineRule({
  id: 'tax-to-city-target',
  title: { zh: '各地亩均税收与全市目标', en: 'Tax per mu by area and the city’s target' },
  open: {
    zh: '规划未给出将各地亩均税收与全市目标相比所需的数字。',
    en: 'The plan does not give the figures from which each area’s tax per mu is held against the city’s target.',
  },
  find: (plan) => {
    const target = plan.municipality.figures.tax_per_mu_2025;
    const rows = plan.areas.map(({ id, name, figures }) => ({
      id,
      name,
      figure: figures.tax_per_mu_2020,
      ratio: share(target.value, figures.tax_per_mu_2020.value),
    }));
    const known = rows.flatMap(({ ratio, ...row }) => (ratio === null ? [] : [{ ...row, ratio }]));
    const unknown = rows.filter(({ ratio }) => ratio === null);
    const steep = known.filter(({ ratio }) => ratio > times);
    const goal = numberText(target.value ?? 0);
    const gapZh = unknown.length > 0 ? `；${unknown.map(({ name }) => name.zh).join('、')}无法核算` : '';
    const gapEn =
      unknown.length > 0
        ? `; this cannot be checked for ${unknown.map(({ name }) => name.en).join(', ')}`
        : '';
    const zh = steep.map(({ name, ratio }) => `${name.zh}（${numberText(ratio, 2)}倍）`).join('、');
    const en = steep.map(({ name, ratio }) => `${name.en} (${numberText(ratio, 2)} times)`).join(', ');
    return {
      inputs: [
        ...annexInputs([plan.municipality], 'tax_per_mu_2025'),
        ...annexInputs(plan.areas, 'tax_per_mu_2020'),
      ],
      features: steep.map(({ id }) => id),
      steps: known.map(({ name, figure, ratio }) =>
        step(
          `全市目标与${name.zh}${figure.year}年之比（万元/亩）`,
          `the city’s target over ${name.en}, ${figure.year} (CNY 10,000 per mu)`,
          `${goal} ÷ ${numberText(figure.value ?? 0)} = ${numberText(ratio, 2)}`,
        ),
      ),
      verdict:
        known.length > 0
          ? {
              status: 'implied',
              sentence: {
                zh: `若各地均须达到全市${target.year}年亩均税收${goal}万元/亩的目标，须超过2020年${times}倍的地区${zh ? `有：${zh}` : '没有'}${gapZh}。`,
                en: `If the city’s target of CNY ${numberText((target.value ?? 0) * 10_000, 0)} of tax per mu in ${target.year} held for each area, more than ${times} times the figure of 2020 would be needed in ${en || 'none'}${gapEn}.`,
              },
            }
          : null,
    };
  },
});
