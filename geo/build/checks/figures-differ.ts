import type { Check } from './check-input';
import { annexRows } from './lib/annex-rows';

const names = [
  'output_2020',
  'firms_2020',
  'tax_per_mu_2020',
  'output_2025',
  'firms_2025',
  'tax_per_mu_2025',
] as const;

/** The figures of annex 1 add up to the control totals and, where the plan is at hand, match its cells. */
export const figuresDiffer: Check = ({ pack, planText, controls }) => {
  const problem = (feature: string, reason: string) => ({ rule: 'figures-differ', feature, reason });
  const { areas } = pack.areas;
  const parts = areas.filter(({ level }) => level !== 'municipality');
  const sums = Object.entries(controls.sums) as [keyof typeof controls.sums, number][];
  const wrongSums = sums.flatMap(([name, wanted]) => {
    const sum = parts.reduce((total, { figures }) => total + (figures[name].value ?? 0), 0);
    if (Math.abs(sum - wanted) < 1e-6) return [];
    return [problem('areas.json', `${name}: the areas add up to ${Number(sum.toFixed(3))}, not ${wanted}`)];
  });
  const rows = planText === null ? null : annexRows(planText);
  const wrongCells = areas.flatMap(({ id, plan_name, figures }) => {
    const row = rows?.get(plan_name);
    if (!row) return rows ? [problem(id, `annex 1 has no row ${plan_name}`)] : [];
    return names.flatMap((name, column) => {
      const cell = row[column] ? Number(row[column]) : null;
      if (cell === figures[name].value) return [];
      return [problem(id, `${name} is ${figures[name].value}, annex 1 has ${cell}`)];
    });
  });
  return [...wrongSums, ...wrongCells];
};
