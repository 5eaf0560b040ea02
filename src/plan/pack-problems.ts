import type { Pack } from './pack';
import { citationsOf, entitiesOf } from './pack-records';
import type { Entity, Features, GeoFile } from './plan';
import type { Problem } from './plan-error';

/** Ids that stand for two things: among entities, citations, and other records, and within a GeoJSON file. */
export function duplicateIds(pack: Pack, geo: Readonly<Record<GeoFile, Features>>): Problem[] {
  const { industries } = pack.industries;
  const groups: [string, string[]][] = [
    ['entities', entitiesOf(pack).map(({ id }) => id)],
    ['citations', citationsOf(pack).map(({ id }) => id)],
    ['sections', pack.sections.sections.map(({ id }) => id)],
    ['verbs', pack.verbs.verbs.map(({ zh }) => zh)],
    ['industries', industries.map(({ id }) => id)],
    ['industry letters', industries.map(({ letter }) => letter)],
    ['segments', industries.flatMap(({ segments }) => segments.map(({ id }) => id))],
    ['indicators', pack.indicators.indicators.map(({ id }) => id)],
    ['targets', pack.targets.targets.map(({ id }) => id)],
    ['facts', pack.facts.facts.map(({ id }) => id)],
    ['counts', pack.facts.counts.map(({ id }) => id)],
    ['blocks', pack.platforms.platforms.flatMap(({ blocks }) => blocks.map(({ id }) => id))],
  ];
  for (const [file, { features }] of Object.entries(geo)) {
    groups.push([`${file}.geojson`, features.map(({ properties }) => properties.id)]);
  }
  return groups.flatMap(([group, ids]) =>
    repeated(ids).map((id) => ({ rule: 'duplicate-id', feature: id, reason: `twice among the ${group}` })),
  );
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

const files = {
  area: 'counties',
  corridor: 'corridor',
  axis: 'corridor',
  belt: 'belts',
  city: 'cities',
  platform: 'platforms',
  place: 'places',
} as const satisfies Partial<Record<Entity['kind'], GeoFile>>;

/** Entities without their feature, and features that stand for no entity. */
export function mismatchedFeatures(pack: Pack, geo: Readonly<Record<GeoFile, Features>>): Problem[] {
  const keyOf = (file: string, kind: string, id: string) => `${file}.geojson ${kind} ${id}`;
  const wanted = new Map<string, string>();
  for (const entity of entitiesOf(pack)) {
    if (entity.kind !== 'municipality' && isOnMap(entity)) {
      wanted.set(keyOf(files[entity.kind], entity.kind, entity.id), entity.id);
    }
  }
  const found = new Map<string, string>();
  for (const file of new Set(Object.values(files))) {
    for (const { properties } of geo[file].features) {
      found.set(keyOf(file, properties.kind, properties.id), properties.id);
    }
  }
  const problem = (rule: string, reason: string) => (entry: [string, string]) => ({
    rule,
    feature: entry[1],
    reason: `${entry[0]} ${reason}`,
  });
  return [
    ...[...wanted].filter(([key]) => !found.has(key)).map(problem('missing-feature', 'is missing')),
    ...[...found].filter(([key]) => !wanted.has(key)).map(problem('unknown-feature', 'is not in the pack')),
  ];
}

function isOnMap(entity: Entity): boolean {
  return entity.kind !== 'place' || entity.record.anchor !== null;
}

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
    ['before', ids(pack.facts.facts)],
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

type Visit = {
  /** The key under which the value stands; empty at the top and inside an array. */
  key: string;
  value: unknown;
  /** Id of the nearest record above the value that has one. */
  owner: string;
};

/** Visits a JSON value and all that lies in it, parents first. */
export function* walk(value: unknown, owner: string, key = ''): Generator<Visit> {
  yield { key, value, owner };
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, owner);
  } else if (typeof value === 'object' && value !== null) {
    const nearest = 'id' in value && typeof value.id === 'string' ? value.id : owner;
    for (const [name, item] of Object.entries(value)) yield* walk(item, nearest, name);
  }
}
