import type { AnnexColumn } from '../annex-columns';
import type { CitedFigure } from '../cited-figure';
import type { Area } from '../schema/area';
import type { Unit } from '../schema/figure';
import type { Indicator } from '../schema/indicator';

/** What has a path from 2020 to 2025: a column of annex 1 for one area or the city, or an indicator of table 1. */
export type PathSubject = {
  /** As a link names it: `lanxi.output`, or an indicator's id. */
  readonly id: string;
  /** The area, or the city. */
  readonly area: Area;
  readonly what: { readonly column: AnnexColumn } | { readonly indicator: Indicator };
  /** The `measure` of the actuals that are held against it. */
  readonly measure: string;
  readonly unit: Unit;
  readonly baseline: CitedFigure;
  readonly target: CitedFigure;
  /** A second, further target, where the plan sets one. */
  readonly stretch: CitedFigure | null;
};
