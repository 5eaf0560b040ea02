import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import { annexInputs } from '../finding/annex-inputs';
import type { Finding } from '../finding/finding';

/** More than this many times the figure of 2020 is named. */
const times = 3;

/** The areas whose tax per mu would have to more than triple if the city's target for 2025 held for each. */
export function taxToCityTarget(plan: Plan): Finding {
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
    unknown.length > 0 ? `; this cannot be checked for ${unknown.map(({ name }) => name.en).join(', ')}` : '';
  const zh = steep.map(({ name, ratio }) => `${name.zh}（${numberText(ratio, 2)}倍）`).join('、');
  const en = steep.map(({ name, ratio }) => `${name.en} (${numberText(ratio, 2)} times)`).join(', ');
  return {
    id: 'tax-to-city-target',
    status: known.length > 0 ? 'implied' : 'open',
    title: { zh: '各地亩均税收与全市目标', en: 'Tax per mu by area and the city’s target' },
    sentence:
      known.length === 0
        ? {
            zh: '规划未给出将各地亩均税收与全市目标相比所需的数字。',
            en: 'The plan does not give the figures from which each area’s tax per mu is held against the city’s target.',
          }
        : {
            zh: `若各地均须达到全市${target.year}年亩均税收${goal}万元/亩的目标，须超过2020年${times}倍的地区${zh ? `有：${zh}` : '没有'}${gapZh}。`,
            en: `If the city’s target of ${numberText((target.value ?? 0) * 10_000, 0)} yuan of tax per mu in ${target.year} held for each area, more than ${times} times the figure of 2020 would be needed in ${en || 'none'}${gapEn}.`,
          },
    formula: known
      .map(({ figure, ratio }) => `${goal} ÷ ${numberText(figure.value ?? 0)} = ${numberText(ratio, 2)}`)
      .join('; '),
    inputs: [
      ...annexInputs([plan.municipality], 'tax_per_mu_2025'),
      ...annexInputs(plan.areas, 'tax_per_mu_2020'),
    ],
    features: steep.map(({ id }) => id),
  };
}
