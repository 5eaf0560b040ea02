import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Annex, type AnnexFile, annexFiles, parseAnnex } from '../../../src/plan/annex/annex';

/** The files of `geo/plan/` that the first view does without; throws with every problem when one has the wrong shape. */
export function readAnnex(geoFolder: string): Annex {
  const names = Object.keys(annexFiles) as AnnexFile[];
  const files = names.map((file) => [
    file,
    JSON.parse(readFileSync(join(geoFolder, 'plan', `${file}.json`), 'utf8')) as unknown,
  ]);
  return parseAnnex(Object.fromEntries(files) as Record<AnnexFile, unknown>);
}
