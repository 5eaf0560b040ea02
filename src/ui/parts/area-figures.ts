import type { AnnexColumn } from '../../plan/annex-columns';
import type { Area } from '../../plan/schema/area';
import type { Figure } from '../../plan/schema/figure';

/** An area's two figures of one measure. */
export function areaFigures({ figures }: Area, measure: AnnexColumn): { from: Figure; to: Figure } {
  return { from: figures[`${measure}_2020`], to: figures[`${measure}_2025`] };
}
