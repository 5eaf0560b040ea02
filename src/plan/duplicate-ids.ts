import { citationsOf } from './citations-of';
import { entitiesOf } from './entities-of';
import type { Pack } from './pack';
import type { Features, GeoFile } from './plan';
import type { Problem } from './problem';

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
