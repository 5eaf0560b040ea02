import type { Plan } from '../../../plan/plan';
import type { Finding } from './finding/finding';
import { baselineStatedAlike } from './rules/baseline-stated-alike';
import { chainCommunitiesShare } from './rules/chain-communities-share';
import { countsNamed } from './rules/counts-named';
import { countsUnnamed } from './rules/counts-unnamed';
import { doubling } from './rules/doubling';
import { firmsGrowth } from './rules/firms-growth';
import { firmsStatedAlike } from './rules/firms-stated-alike';
import { gdpShareDecline } from './rules/gdp-share-decline';
import { gdpShareLevel } from './rules/gdp-share-level';
import { gdpShareSeries } from './rules/gdp-share-series';
import { growthByArea } from './rules/growth-by-area';
import { growthRequired } from './rules/growth-required';
import { impliedGdp } from './rules/implied-gdp';
import { impliedLand } from './rules/implied-land';
import { impliedWorkers } from './rules/implied-workers';
import { industryTargets } from './rules/industry-targets';
import { keySegmentsShare } from './rules/key-segments-share';
import { lessThanBefore } from './rules/less-than-before';
import { outputPerFirm } from './rules/output-per-firm';
import { outputStatedAlike } from './rules/output-stated-alike';
import { sumFirms2020 } from './rules/sum-firms-2020';
import { sumFirms2025 } from './rules/sum-firms-2025';
import { sumOutput2020 } from './rules/sum-output-2020';
import { sumOutput2025 } from './rules/sum-output-2025';
import { taxImplied } from './rules/tax-implied';
import { taxStatedAlike } from './rules/tax-stated-alike';
import { taxToCityTarget } from './rules/tax-to-city-target';
import { thousandYiAreas } from './rules/thousand-yi-areas';
import { valueAddedBefore } from './rules/value-added-before';
import { valueAddedRate } from './rules/value-added-rate';
import { wuyiPananFirms } from './rules/wuyi-panan-firms';
import { wuyiPananShare } from './rules/wuyi-panan-share';

/** Each rule computes one finding; a new one is one file and one line here. */
const rules: readonly ((plan: Plan) => Finding)[] = [
  sumFirms2025,
  wuyiPananFirms,
  wuyiPananShare,
  gdpShareLevel,
  thousandYiAreas,
  countsUnnamed,
  growthRequired,
  growthByArea,
  firmsGrowth,
  valueAddedBefore,
  industryTargets,
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
