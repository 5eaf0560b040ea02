import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';
import { sumRule } from '../finding/sum-rule';

/** Do the areas' firms of 2020 add up to the city's? */
export function sumFirms2020(plan: Plan): Finding {
  return sumRule(plan, {
    id: 'sum-firms-2020',
    column: 'firms_2020',
    measure: { zh: '规上工业企业数', en: 'the number of firms above designated size' },
  });
}
