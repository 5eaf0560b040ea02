import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';
import { statedAlike } from '../finding/stated-alike';
import { statedInputs } from '../finding/stated-inputs';

/** Whether tax per mu in 2025 is the same in annex 1, table 1, chapter 4 and for the six urban platforms. */
export function taxStatedAlike(plan: Plan): Finding {
  const { name, tax_per_mu_2025 } = plan.layout.urban_platforms;
  const urban = {
    zh: name.zh,
    en: `the ${name.en.replace(/^./, (first) => first.toLowerCase())}`,
  };
  return statedAlike(
    {
      id: 'tax-stated-alike',
      title: { zh: '亩均税收在各处是否一致', en: 'Tax per mu, from place to place' },
      what: { zh: '2025年规上工业亩均税收', en: 'tax per mu of firms above designated size in 2025' },
      amount: (value) => ({
        zh: `${numberText(value)}万元/亩`,
        en: `${numberText(value * 10_000, 0)} yuan`,
      }),
      places: 4,
      inWords: { zh: '四', en: 'four' },
    },
    [
      ...statedInputs(plan, plan.municipality.figures.tax_per_mu_2025, 17, 'city-tax-per-mu'),
      { label: urban, figure: tax_per_mu_2025 },
    ],
  );
}
