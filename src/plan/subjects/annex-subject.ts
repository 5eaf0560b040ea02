import type { AnnexColumn } from '../annex-columns';
import { annexFigure } from '../measures/annex-figure';
import type { Area } from '../schema/area';
import { baselineYear, targetYear } from '../years';
import type { PathSubject } from './path-subject';

/** A column of annex 1 for an area or the city. */
export function annexSubject(area: Area, column: AnnexColumn): PathSubject {
  const target = annexFigure(area, column, targetYear);
  return {
    id: `${area.id}.${column}`,
    area,
    what: { column },
    measure: column,
    unit: target.figure.unit,
    baseline: annexFigure(area, column, baselineYear),
    target,
    stretch: null,
  };
}
