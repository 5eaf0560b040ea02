import { measures } from '../../../plan/measures/measures';
import type { Plan } from '../../../plan/plan';
import { baselineYear } from '../../../plan/years';
import type { Candidate } from './candidate';
import type { WishFinding } from './wish-finding';

const measured = { growth: 'output-growth', tax: 'tax-per-mu' } as const;

/**
 * Whether the host area's growth of output to 2025, or its tax per mu in 2020, is at least the city's. The plan
 * sets the areas no tax per mu for 2025 (annex 1), so it is the one reported for 2020.
 */
export function figureFinding(plan: Plan, wish: keyof typeof measured, candidate: Candidate): WishFinding {
  const measure = measured[wish];
  const source = { plan, actuals: [] };
  const area = plan.areas.find(({ id }) => id === candidate.record.area) ?? plan.municipality;
  const valueOf = (of: typeof area) => measures[measure].value(source, of, baselineYear);
  const [value, city] = [valueOf(area), valueOf(plan.municipality)];
  const detail = { kind: 'figure', measure, area, value, city } as const;
  if (value.value === null || city.value === null) return { met: null, best: null, detail };
  const met = value.value >= city.value ? 'full' : 'none';
  return { met, best: met, detail };
}
