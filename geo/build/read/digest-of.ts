import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Twelve hexadecimal digits that change with any file of the pack that the site serves. */
export function digestOf(geoFolder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(geoFolder)) hash.update(`${file}\n`).update(readFileSync(join(geoFolder, file)));
  return hash.digest('hex').slice(0, 12);
}

function filesOf(geoFolder: string): string[] {
  const within = (folder: string, end: string) =>
    readdirSync(join(geoFolder, folder))
      .filter((name) => name.endsWith(end))
      .map((name) => join(folder, name));
  return [...within('.', '.geojson'), ...within('plan', '.json'), ...within('words', '.json')].sort();
}
