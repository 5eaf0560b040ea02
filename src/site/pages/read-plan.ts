import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackFile, pack } from '../../plan/pack';
import { parsePlan } from '../../plan/parse-plan';
import { geoFiles, type Plan } from '../../plan/plan';

/** The plan from the data pack's folder, read from the disk. */
export function readPlan(folder: string): Plan {
  return parsePlan(
    readAll(Object.keys(pack) as PackFile[], (name) => join(folder, 'plan', `${name}.json`)),
    readAll(geoFiles, (name) => join(folder, `${name}.geojson`)),
  );
}

function readAll<Name extends string>(names: readonly Name[], path: (name: Name) => string) {
  const entries = names.map((name) => [name, JSON.parse(readFileSync(path(name), 'utf8'))] as const);
  return Object.fromEntries(entries) as Record<Name, unknown>;
}
