import type { Plan } from '../plan';
import type { Figure } from '../schema/figure';
import { assumedColumns } from './scenario';

/** How many targets of a plan are assumed. */
export function changedTargets({ areas }: Plan): number {
  const targets = areas.flatMap(({ figures }): Figure[] =>
    assumedColumns.map((column) => figures[`${column}_2025`]),
  );
  return targets.filter(({ assumed }) => assumed).length;
}
