import { annexColumns } from '../annex-columns';
import type { Plan } from '../plan';
import { annexSubject } from './annex-subject';
import { indicatorSubject } from './indicator-subject';
import type { PathSubject } from './path-subject';

/** Everything that can have a path: annex 1 for the city and each area, then table 1. */
export function pathSubjects(plan: Plan): PathSubject[] {
  return [
    ...[plan.municipality, ...plan.areas].flatMap((area) =>
      annexColumns.map((column) => annexSubject(area, column)),
    ),
    ...plan.indicators.map((indicator) => indicatorSubject(indicator, plan)),
  ];
}
