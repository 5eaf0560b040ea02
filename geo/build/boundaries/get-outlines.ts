import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { fetchOutlines } from './fetch-outlines';
import type { Outlines } from './make-boundaries';
import { readOutlines } from './read-outlines';

/** Outlines from `file`, or where it is null from the boundary package, which is downloaded and removed again. */
export function getOutlines(file: string | null): Outlines {
  if (file !== null) return readOutlines(JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection);
  const downloads = mkdtempSync(join(tmpdir(), 'geo-'));
  try {
    return fetchOutlines(downloads);
  } finally {
    rmSync(downloads, { recursive: true });
  }
}
