import * as v from 'valibot';
import { lexiconSchema } from '../../../src/plan/lexicon/parse-lexicon';
import type { PackFile } from '../../../src/plan/pack';
import { duplicateIds, mismatchedFeatures, unknownReferences } from '../../../src/plan/pack-problems';
import { parseFeatures, parsePack } from '../../../src/plan/parse-files';
import type { GeoFile } from '../../../src/plan/plan';
import type { Problem } from '../../../src/plan/plan-error';
import { schemaProblems } from '../../../src/plan/schema-problems';
import { areaOutsideCity } from './area-outside-city';
import { areasOverlap } from './areas-overlap';
import { beltMissesMember } from './belt-misses-member';
import type { Check } from './check-input';
import { type Controls, controls as realControls } from './controls';
import { corridorMissesCity } from './corridor-misses-city';
import { decimals } from './decimals';
import { duplicateVertex } from './duplicate-vertex';
import { figuresDiffer } from './figures-differ';
import { gcj02Suspected } from './gcj02-suspected';
import { indicatorsDiffer } from './indicators-differ';
import { missingName } from './missing-name';
import { missingPrecision } from './missing-precision';
import { nameNotInQuote } from './name-not-in-quote';
import { numberNotInQuote } from './number-not-in-quote';
import { numberWithoutCitation } from './number-without-citation';
import { platformOutsideHost } from './platform-outside-host';
import { quoteNotInPlan } from './quote-not-in-plan';
import { ringClosed } from './ring-closed';
import { ringWinding } from './ring-winding';
import { selfIntersection } from './self-intersection';
import { synonymNotInPlan } from './synonym-not-in-plan';
import { termNotInPlan } from './term-not-in-plan';
import { transportState } from './transport-state';
import { unknownTopic } from './unknown-topic';
import { verbNotInQuote } from './verb-not-in-quote';
import { wordTwice } from './word-twice';

const checks: readonly Check[] = [
  ({ pack, geo }) => duplicateIds(pack, geo),
  ({ pack, geo }) => unknownReferences(pack, geo),
  ({ pack, geo }) => mismatchedFeatures(pack, geo),
  ringClosed,
  ringWinding,
  selfIntersection,
  duplicateVertex,
  decimals,
  areasOverlap,
  areaOutsideCity,
  platformOutsideHost,
  beltMissesMember,
  corridorMissesCity,
  gcj02Suspected,
  missingName,
  missingPrecision,
  transportState,
  numberWithoutCitation,
  numberNotInQuote,
  nameNotInQuote,
  quoteNotInPlan,
  verbNotInQuote,
  termNotInPlan,
  figuresDiffer,
  indicatorsDiffer,
  unknownTopic,
  synonymNotInPlan,
  wordTwice,
];

/**
 * Runs every check and returns all problems at once, none when the pack is sound. The files come as parsed
 * JSON; only where one has the wrong shape do the other checks wait, for they could not read it.
 */
export function checkPack(input: {
  pack: Readonly<Record<PackFile, unknown>>;
  geo: Readonly<Record<GeoFile, unknown>>;
  /** `geo/words/synonyms.json`. */
  synonyms: unknown;
  /** The plan's text, to find quotations in; null where it is not at hand. */
  planText: string | null;
  controls?: Controls;
}): Problem[] {
  const { pack, problems: packProblems } = parsePack(input.pack);
  const { geo, problems: geoProblems } = parseFeatures(input.geo);
  const synonyms = v.safeParse(lexiconSchema.entries.synonyms, input.synonyms);
  const problems = [...packProblems, ...geoProblems, ...schemaProblems('synonyms.json', synonyms.issues)];
  if (!pack || !geo || !synonyms.typed) return problems;
  const { planText, controls = realControls } = input;
  const parsed = { pack, geo, synonyms: synonyms.output, planText, controls };
  return [...problems, ...checks.flatMap((check) => check(parsed))];
}
