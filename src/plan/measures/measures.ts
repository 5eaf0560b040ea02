import { firms, firmsAdded } from './firms';
import type { Measure } from './measure';
import type { MeasureId } from './measure-id';
import { output, outputAdded, outputAhead, outputGrowth } from './output';
import { outputPerFirm, outputPerKm2 } from './ratios';
import { growthShare, outputShare } from './shares';
import { taxGap, taxPerMu } from './tax';

/** Every measure of the areas, by id. */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  output,
  'output-growth': outputGrowth,
  'output-added': outputAdded,
  'output-share': outputShare,
  'growth-share': growthShare,
  firms,
  'firms-added': firmsAdded,
  'output-per-firm': outputPerFirm,
  'tax-per-mu': taxPerMu,
  'tax-gap': taxGap,
  'output-per-km2': outputPerKm2,
  'output-ahead': outputAhead,
};
