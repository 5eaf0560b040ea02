import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';
import { sumRule } from '../finding/sum-rule';

/** Do the areas' output of 2020 add up to the city's? */
export function sumOutput2020(plan: Plan): Finding {
  return sumRule(plan, {
    id: 'sum-output-2020',
    column: 'output_2020',
    measure: { zh: '规上工业总产值', en: 'output of firms above designated size' },
  });
}
