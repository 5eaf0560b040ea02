import type { Area } from '../../plan/schema/area';
import type { Figure } from '../../plan/schema/figure';

/** The columns of annex 1. */
export const annexColumns = ['output', 'firms', 'tax_per_mu'] as const;

export type AnnexColumn = (typeof annexColumns)[number];

/** An area's two figures of one measure. */
export function areaFigures({ figures }: Area, measure: AnnexColumn): { from: Figure; to: Figure } {
  return { from: figures[`${measure}_2020`], to: figures[`${measure}_2025`] };
}
