import { citationsOf } from './citations-of';
import { deepFreeze } from './deep-freeze';
import { entitiesOf } from './entities-of';
import type { Pack } from './pack';
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
