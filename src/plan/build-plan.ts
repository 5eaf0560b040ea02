import type { Pack } from './pack';
import { citationsOf, entitiesOf } from './pack-records';
import type { Features, GeoFile, Plan } from './plan';
import type { Area } from './schema/area';

/** Joins the files into the plan in memory. Expects files without problems. */
export function buildPlan(pack: Pack, geo: Readonly<Record<GeoFile, Features>>, municipality: Area): Plan {
  const { industries } = pack.industries;
  return deepFreeze({
    document: pack.document.document,
    sections: byId(pack.sections.sections),
    citations: byId(citationsOf(pack)),
    verbs: new Map(pack.verbs.verbs.map((verb) => [verb.zh, verb])),
    municipality,
    areas: pack.areas.areas.filter((area) => area !== municipality),
    indicators: pack.indicators.indicators,
    industries: byId(industries),
    segments: byId(industries.flatMap(({ segments }) => segments)),
    layout: pack.layout.layout,
    platforms: pack.platforms.platforms,
    places: pack.places.places,
    targets: pack.targets.targets,
    facts: byId(pack.facts.facts),
    counts: pack.facts.counts,
    entities: byId(entitiesOf(pack)),
    geo: { ...geo },
  });
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Freezes a value with all that lies in it, the values of maps included, and returns it. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const item of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(item);
  return value;
}
