import type { PackFile } from '../../src/plan/pack';
import { parsePlan } from '../../src/plan/parse-plan';
import type { GeoFile, Plan } from '../../src/plan/plan';

const pack = import.meta.glob<string>('../../geo/plan/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const geo = import.meta.glob<string>('../../geo/*.geojson', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The atlas's own data pack, bundled: nothing is fetched. */
export const realPlan: Plan = parsePlan(byName<PackFile>(pack), byName<GeoFile>(geo));

function byName<Name extends string>(files: Record<string, string>): Record<Name, unknown> {
  const entries = Object.entries(files).map(([path, text]) => [
    path.replace(/^.*\/|\.\w+$/g, ''),
    JSON.parse(text),
  ]);
  return Object.fromEntries(entries);
}
