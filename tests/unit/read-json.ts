import { readFileSync } from 'node:fs';

/** Reads a JSON file by its path from the top of the repository. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}
