import type { Feature, Geometry } from 'geojson';
import type { Kept } from '../../../plan/filter/kept';
import type { Geo } from '../../../plan/plan';
import type { FeatureKind, Properties } from '../../../plan/schema/feature';
import type { Bilingual } from '../../../plan/schema/naming';

const files = {
  areas: 'counties',
  corridor: 'corridor',
  belts: 'belts',
  cities: 'cities',
  platforms: 'platforms',
  places: 'places',
  water: 'context',
  transport: 'context',
} as const;

/** The layers that can be downloaded: those a reader can show and hide. */
export type DownloadId = keyof typeof files;

const water: readonly (string | null)[] = ['river', 'reservoir'];

/** What a filter speaks of; lines for orientation are no part of the plan. */
const filtered: readonly FeatureKind[] = ['area', 'corridor', 'axis', 'belt', 'city', 'platform', 'place'];

/** The features of a layer, or of them those that a filter keeps (null: there is none). */
export function layerFeatures(
  geo: Geo,
  id: DownloadId,
  kept: Kept | null,
): readonly Feature<Geometry, Properties>[] {
  return geo[files[id]].features
    .filter(
      ({ properties }) => files[id] !== 'context' || water.includes(properties.type) === (id === 'water'),
    )
    .filter(
      ({ properties }) => kept === null || !filtered.includes(properties.kind) || kept.has(properties.id),
    );
}

/** The layers' names in both languages, as the files that leave the atlas have them. */
export const layerNames: Readonly<Record<DownloadId, Bilingual>> = {
  areas: { zh: '县（市、区）', en: 'Districts and counties' },
  corridor: { zh: '浙中科创大走廊', en: 'Central Zhejiang Innovation Corridor' },
  belts: { zh: '特色产业带', en: 'Industry belts' },
  cities: { zh: '科创廊六城', en: 'Six innovation cities' },
  platforms: { zh: '产业平台', en: 'Industrial platforms' },
  places: { zh: '支撑点', en: 'Supporting places' },
  water: { zh: '水系', en: 'Water' },
  transport: { zh: '交通', en: 'Transport' },
};
