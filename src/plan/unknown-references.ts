import { citationsOf } from './citations-of';
import type { Pack } from './pack';
import type { Features, GeoFile } from './plan';
import type { Problem } from './problem';
import { walk } from './walk';

/** References that lead nowhere: every key that holds an id is looked up, wherever it stands. */
export function unknownReferences(pack: Pack, geo: Readonly<Record<GeoFile, Features>>): Problem[] {
  const targets = targetsByKey(pack);
  const problems: Problem[] = [];
  const look = (key: string, value: unknown, feature: string) => {
    const known = targets.get(key);
    if (!known) return;
    for (const id of idsIn(value)) {
      if (!known.has(id)) problems.push({ rule: 'unknown-reference', feature, reason: `${key}: ${id}` });
    }
  };
  for (const { key, value, owner } of walk(pack, 'data pack')) look(key, value, owner);
  for (const { features } of Object.values(geo)) {
    for (const { properties } of features) {
      // One level only: the keys of `cites` are names of properties, which have meanings of their own.
      for (const [key, value] of Object.entries(properties)) look(key, value, properties.id);
    }
  }
  return problems;
}

function targetsByKey(pack: Pack): Map<string, ReadonlySet<string>> {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const citations = ids(citationsOf(pack));
  const sections = ids(pack.sections.sections);
  const areas = ids(pack.areas.areas);
  const platforms = ids(pack.platforms.platforms);
  return new Map([
    ['cite', citations],
    ['role_cite', citations],
    ['cites', citations],
    ['list_cite', citations],
    ['section', sections],
    ['parent', sections],
    ['action', sections],
    ['area', areas],
    ['members', areas],
    ['industries', ids(pack.industries.industries)],
    ['segments', ids(pack.industries.industries.flatMap(({ segments }) => segments))],
    ['verb', new Set(pack.verbs.verbs.map(({ zh }) => zh))],
    ['places', ids(pack.places.places)],
    ['platforms', platforms],
    ['named', platforms],
  ]);
}

/** The ids in a reference: one, a list, or the values of a record. Lists of records hold none. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((item) => typeof item === 'string');
}
