import type { Area } from '../schema/area';
import { baselineYear, targetYear, type Year } from '../years';
import { annexFigure } from './annex-figure';
import { constantPath } from './constant-path';
import type { MeasureValue } from './measure-value';

/** The columns of annex 1 that have both years for every area. */
export type AnnexPair = 'output' | 'firms';

/** A figure of annex 1 in 2020 or 2025; in between, the constant-growth path, which is ours. */
export function annexValue(area: Area, column: AnnexPair, year: Year): MeasureValue {
  return constantPath(annexFigure(area, column, baselineYear), annexFigure(area, column, targetYear), year);
}
