import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pack, type PackFile, pack as schemas } from '../../../src/plan/pack';
import { parsePack } from '../../../src/plan/parse-files';

/** The plan's data from `geo/plan/*.json`; throws with every problem when a file has the wrong shape. */
export function readPack(geoFolder: string): Pack {
  const files = Object.keys(schemas) as PackFile[];
  const raw = Object.fromEntries(
    files.map((file) => [file, JSON.parse(readFileSync(join(geoFolder, 'plan', `${file}.json`), 'utf8'))]),
  ) as Record<PackFile, unknown>;
  const { pack, problems } = parsePack(raw);
  if (pack === null || problems.length > 0) {
    throw new Error(problems.map(({ rule, feature, reason }) => `${rule} ${feature}: ${reason}`).join('\n'));
  }
  return pack;
}
