import { parseArgs } from 'node:util';

export type Options = {
  /** Keep the committed outlines instead of fetching them. */
  offline: boolean;
  /** Outlines of the nine counties to use instead of the package's: GeoJSON, WGS 84, property `adcode`. */
  boundaries: string | null;
};

/** Reads the arguments of `npm run geo`; throws on one it does not know, or on both at once. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { offline: { type: 'boolean', default: false }, boundaries: { type: 'string' } },
  });
  const { offline, boundaries = null } = values;
  if (offline && boundaries !== null) throw new Error('--offline keeps the outlines: leave out --boundaries');
  return { offline, boundaries };
}
