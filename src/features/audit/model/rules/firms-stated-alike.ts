import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';
import { statedAlike } from '../finding/stated-alike';
import { statedInputs } from '../finding/stated-inputs';

/** Whether the number of firms in 2025 is the same in annex 1, table 1 and chapter 4. */
export function firmsStatedAlike(plan: Plan): Finding {
  const annex = plan.municipality.figures.firms_2025;
  return statedAlike(
    {
      id: 'firms-stated-alike',
      title: { zh: '规上工业企业数在各处是否一致', en: 'Firms above designated size, from place to place' },
      what: { zh: '2025年规上工业企业数', en: 'firms above designated size in 2025' },
      amount: (value) => ({ zh: `${numberText(value)}家`, en: numberText(value) }),
      places: 3,
      inWords: { zh: '三', en: 'three' },
    },
    statedInputs(plan, annex, 6, 'firms-above-designated-size'),
  );
}
