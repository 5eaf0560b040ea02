import type { Measure, MeasureId } from './measure';
import { firms } from './rules/firms';
import { firmsAdded } from './rules/firms-added';
import { growthShare } from './rules/growth-share';
import { output } from './rules/output';
import { outputAdded } from './rules/output-added';
import { outputAhead } from './rules/output-ahead';
import { outputGrowth } from './rules/output-growth';
import { outputPerFirm } from './rules/output-per-firm';
import { outputPerKm2 } from './rules/output-per-km2';
import { outputShare } from './rules/output-share';
import { taxGap } from './rules/tax-gap';
import { taxPerMu } from './rules/tax-per-mu';

/** Every measure of the areas, by id. A new one is one file, one id in `measure.ts` and one line here. */
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
