import type { Plan } from '../../../plan/plan';
import type { Finding } from './finding/finding';
import { baselineStatedAlike } from './rules/baseline-stated-alike';
import { doubling, lessThanBefore } from './rules/chapters-1-and-4';
import { countsNamed, countsUnnamed } from './rules/counts';
import { firmsGrowth } from './rules/firms-growth';
import { gdpShareDecline, gdpShareLevel, gdpShareSeries } from './rules/gdp-share';
import { growthByArea, growthRequired } from './rules/growth';
import { impliedGdp } from './rules/implied-gdp';
import { impliedLand, impliedWorkers } from './rules/implied-land-and-workers';
import { industryTargets } from './rules/industry-targets';
import { outputPerFirm } from './rules/output-per-firm';
import { firmsStatedAlike, outputStatedAlike, taxStatedAlike } from './rules/stated-alike';
import { chainCommunitiesShare, keySegmentsShare } from './rules/stated-shares';
import { sumFirms2020, sumFirms2025, sumOutput2020, sumOutput2025 } from './rules/sums';
import { taxImplied, taxToCityTarget } from './rules/tax';
import { thousandYiAreas } from './rules/thousand-yi-areas';
import { urbanPlatformsOutput } from './rules/urban-platforms-output';
import { valueAddedBefore, valueAddedRate } from './rules/value-added';
import { worksheetTarget } from './rules/worksheet-target';
import { wuyiPananFirms, wuyiPananShare } from './rules/wuyi-panan';

/** Each rule computes one finding, in the order in which they are read. */
const rules: readonly ((plan: Plan) => Finding)[] = [
  sumFirms2025,
  wuyiPananFirms,
  wuyiPananShare,
  gdpShareLevel,
  thousandYiAreas,
  countsUnnamed,
  growthRequired,
  growthByArea,
  worksheetTarget,
  firmsGrowth,
  valueAddedBefore,
  industryTargets,
  urbanPlatformsOutput,
  impliedGdp,
  taxToCityTarget,
  outputPerFirm,
  impliedLand,
  taxImplied,
  impliedWorkers,
  valueAddedRate,
  lessThanBefore,
  sumOutput2020,
  sumOutput2025,
  sumFirms2020,
  baselineStatedAlike,
  outputStatedAlike,
  firmsStatedAlike,
  taxStatedAlike,
  gdpShareDecline,
  gdpShareSeries,
  keySegmentsShare,
  chainCommunitiesShare,
  countsNamed,
  doubling,
];

/** Whether the plan's targets hang together, as far as its own figures can tell. */
export function audit(plan: Plan): Finding[] {
  return rules.map((rule) => rule(plan));
}
