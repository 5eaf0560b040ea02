import { firms } from './firms';
import { firmsAdded } from './firms-added';
import { growthShare } from './growth-share';
import type { Measure } from './measure';
import type { MeasureId } from './measure-id';
import { output } from './output';
import { outputAdded } from './output-added';
import { outputAhead } from './output-ahead';
import { outputGrowth } from './output-growth';
import { outputPerFirm } from './output-per-firm';
import { outputPerKm2 } from './output-per-km2';
import { outputShare } from './output-share';
import { taxGap } from './tax-gap';
import { taxPerMu } from './tax-per-mu';

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
