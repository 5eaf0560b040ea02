import type { Features } from '../../../src/plan/plan';
import type { Sources } from '../read/sources';
import { axisLines } from './axis-lines';
import { corridorBand } from './corridor-band';
import { findAnchor } from './find-anchor';
import { findBoundary } from './find-boundary';
import { orientationOf } from './orientation-of';
import { sumsOf } from './sums-of';
import { toFeature } from './to-feature';

/** The corridor's band and its three axes: schematic, drawn from what the plan says they connect. */
export function deriveCorridor(sources: Sources): Features {
  const { corridor, cities } = sources.pack.layout.layout;
  const lines = axisLines(sources);
  const band = corridorBand(
    cities.map(({ anchor }) => ({ type: 'Point', coordinates: findAnchor(sources, anchor).position })),
    [...lines.values()],
    corridor.members.map((member) => findBoundary(sources, member)),
  );
  const axes = corridor.axes.map(({ id, name, cite }) => {
    const line = lines.get(id);
    if (line === undefined) throw new Error(`no line is drawn for ${id}`);
    return toFeature(line, {
      id,
      kind: 'axis',
      name_zh: name.zh,
      name_en: name.en,
      level_zh: '交通主干道',
      level_en: 'trunk route',
      geometry_class: 'schematic',
      cites: { name_zh: cite },
    });
  });
  const whole = toFeature(band, {
    id: corridor.id,
    kind: 'corridor',
    name_zh: corridor.name.zh,
    name_en: corridor.name.en,
    level_zh: '科创大走廊',
    level_en: 'innovation corridor',
    ...orientationOf(sources.pack, corridor.phrases),
    ...sumsOf(sources.pack, corridor.members),
    geometry_class: 'schematic',
    cites: { name_zh: corridor.cite },
  });
  return { type: 'FeatureCollection', features: [whole, ...axes] };
}
