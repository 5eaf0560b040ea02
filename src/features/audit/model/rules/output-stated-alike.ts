import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';
import { statedAlike } from '../finding/stated-alike';
import { statedInputs } from '../finding/stated-inputs';

/** Whether output in 2025 is the same in annex 1 and table 1. */
export function outputStatedAlike(plan: Plan): Finding {
  return statedAlike(
    {
      id: 'output-stated-alike',
      title: { zh: '规上工业总产值目标在各处是否一致', en: 'The target for output, from place to place' },
      what: { zh: '2025年规上工业总产值', en: 'output of firms above designated size in 2025' },
      amount: (value) => ({
        zh: `${numberText(value)}亿元`,
        en: `${numberText(value)} (100 million yuan)`,
      }),
      places: 2,
      inWords: { zh: '两', en: 'two' },
    },
    statedInputs(plan, plan.municipality.figures.output_2025, 2),
  );
}
