import { buildPlan } from './build-plan';
import type { PackFile } from './pack';
import { duplicateIds, mismatchedFeatures, unknownReferences } from './pack-problems';
import { parseFeatures, parsePack } from './parse-files';
import type { GeoFile, Plan } from './plan';
import { PlanError, type Problem } from './plan-error';

/**
 * Reads the data pack: the files of `geo/plan/` and of `geo/`, parsed as JSON, by name without ending.
 * Every reference in the result resolves. The same parser serves the browser and the build.
 *
 * @throws PlanError with all problems, when there is one
 */
export function parsePlan(
  raw: Readonly<Record<PackFile, unknown>>,
  rawGeo: Readonly<Record<GeoFile, unknown>>,
): Plan {
  const { pack, problems: packProblems } = parsePack(raw);
  const { geo, problems: geoProblems } = parseFeatures(rawGeo);
  const problems: Problem[] = [...packProblems, ...geoProblems];
  if (!pack || !geo) throw new PlanError(problems);

  problems.push(
    ...duplicateIds(pack, geo),
    ...unknownReferences(pack, geo),
    ...mismatchedFeatures(pack, geo),
  );
  const municipality = pack.areas.areas.find(({ level }) => level === 'municipality');
  if (!municipality) {
    problems.push({ rule: 'missing-municipality', feature: 'areas.json', reason: 'no row for the city' });
  }
  if (!municipality || problems.length > 0) throw new PlanError(problems);
  return buildPlan(pack, geo, municipality);
}
