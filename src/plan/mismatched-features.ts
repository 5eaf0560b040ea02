import { entitiesOf } from './entities-of';
import type { Pack } from './pack';
import type { Entity, Features, GeoFile } from './plan';
import type { Problem } from './problem';

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
