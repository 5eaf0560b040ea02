import { type PackFile, pack as schemas } from '../../src/plan/pack';
import { parsePlan } from '../../src/plan/parse-plan';
import { geoFiles } from '../../src/plan/plan';
import { readJson } from './read-json';

const read = <Name extends string>(names: readonly Name[], path: (name: Name) => string) =>
  Object.fromEntries(names.map((name) => [name, readJson(path(name))])) as Record<Name, unknown>;

/** The plan as it lies in `geo/`. */
export const realPlan = parsePlan(
  read(Object.keys(schemas) as PackFile[], (name) => `geo/plan/${name}.json`),
  read(geoFiles, (name) => `geo/${name}.geojson`),
);
