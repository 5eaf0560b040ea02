import { area as areaOf } from '@turf/area';
import { comparisonOf } from '../../../src/plan/figures';
import type { Features } from '../../../src/plan/plan';
import type { Area } from '../../../src/plan/schema/area';
import type { Sources } from '../read/sources';
import { findBoundary } from './find-boundary';
import { levelNames } from './level-names';
import { orientationOf } from './orientation-of';
import { toFeature } from './to-feature';

/** 95 % of the full line lies within 240 m of the generalised one; the source itself is good to about 100 m. */
const boundaryErrorM = 250;

/** How far the inner edges of the hand-drawn zone may be off. */
const drawnErrorM = 1500;

/** 婺城区 and the zone within it: their common edge is drawn by hand, so neither outline is exact. */
const approximate = new Set(['wucheng', 'jinhua-edz']);

/** The ten areas of annex 1 with their figures and what the plan wants of them and of their platforms. */
export function deriveCounties(sources: Sources): Features {
  const { areas } = sources.pack.areas;
  const features = areas
    .filter(({ level }) => level !== 'municipality')
    .map((area) => deriveCounty(sources, area));
  return { type: 'FeatureCollection', features };
}

function deriveCounty(sources: Sources, { id, level, name, figures, phrases }: Area) {
  const { pack } = sources;
  const geometry = findBoundary(sources, id);
  const platforms = pack.platforms.platforms.filter(({ area }) => area === id);
  const borrowed = platforms.flatMap((platform) => platform.phrases);
  const { output_2020, output_2025, firms_2020, firms_2025, tax_per_mu_2020, tax_per_mu_2025 } = figures;
  const sign = (figure: typeof output_2025) => (figure.value === null ? null : comparisonOf(figure));
  return toFeature(geometry, {
    id,
    kind: 'area',
    type: level,
    name_zh: name.zh,
    name_en: name.en,
    level_zh: levelNames[level].zh,
    level_en: levelNames[level].en,
    role: pack.layout.layout.pole.area === id ? 'pole' : null,
    ...orientationOf(pack, [...phrases, ...borrowed]),
    output_2020: output_2020.value,
    output_2025: output_2025.value,
    output_2025_op: sign(output_2025),
    firms_2020: firms_2020.value,
    firms_2025: firms_2025.value,
    firms_2025_op: sign(firms_2025),
    tax_per_mu_2020: tax_per_mu_2020.value,
    tax_per_mu_2025: tax_per_mu_2025.value,
    area_km2: Math.round(areaOf(geometry) / 1e5) / 10,
    geometry_class: approximate.has(id) ? 'approximate' : 'boundary',
    error_m: approximate.has(id) ? drawnErrorM : boundaryErrorM,
    cites: Object.fromEntries(Object.entries(figures).map(([key, { cite }]) => [key, cite])),
    derived: [...(borrowed.length > 0 ? ['orientation_zh', 'orientation_en'] : []), 'industries', 'area_km2'],
  });
}
