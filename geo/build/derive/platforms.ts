import type { Geometry } from 'geojson';
import type { Features } from '../../../src/plan/plan';
import type { Platform } from '../../../src/plan/schema/platform';
import type { Anchor, Sources } from '../read/sources';
import { findAnchor } from './find-anchor';
import { levelNames } from './level-names';
import { orientationOf } from './orientation-of';
import { toFeature } from './to-feature';

/** The platforms of table 2: a point, or one point per block in the order of `platforms.json`. */
export function derivePlatforms(sources: Sources): Features {
  const { platforms } = sources.pack.platforms;
  return { type: 'FeatureCollection', features: platforms.map((each) => derivePlatform(sources, each)) };
}

function derivePlatform(sources: Sources, platform: Platform) {
  const anchors = platform.blocks.map(({ anchor }) => findAnchor(sources, anchor));
  const level = levelNames[platform.category];
  return toFeature(toPoints(anchors), {
    id: platform.id,
    kind: 'platform',
    type: platform.category,
    name_zh: platform.name.zh,
    name_en: platform.name.en,
    area: platform.area,
    level_zh: level.zh,
    level_en: level.en,
    role: platform.role,
    status: platform.status,
    ...orientationOf(sources.pack, platform.phrases),
    geometry_class: 'approximate',
    error_m: Math.max(...anchors.map(({ errorM }) => errorM)),
    cites: { name_zh: platform.cite, ...(platform.role_cite && { role: platform.role_cite }) },
    derived: ['industries'],
  });
}

function toPoints(anchors: readonly Anchor[]): Geometry {
  const positions = anchors.map(({ position }) => position);
  const [first, ...others] = positions;
  return first && others.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: positions };
}
