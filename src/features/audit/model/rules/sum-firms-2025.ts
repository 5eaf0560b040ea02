import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';
import { sumRule } from '../finding/sum-rule';

/** Do the areas' firms of 2025 add up to the city's? */
export function sumFirms2025(plan: Plan): Finding {
  return sumRule(plan, {
    id: 'sum-firms-2025',
    column: 'firms_2025',
    measure: { zh: '规上工业企业数', en: 'the number of firms above designated size' },
  });
}
