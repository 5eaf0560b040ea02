import { literal } from 'lit/static-html.js';
import { hatch } from '../../../style/hatch';
import { mapColours } from '../../../style/map-colours';
import { bandParts } from '../../drawing/shape-template';
import { swatch } from '../../drawing/swatch';
import type { LayerEntry } from '../parts/layer-entry';
import type { LegendItem } from '../parts/legend-item';
import { notices } from '../parts/notices';

const item: LegendItem = {
  id: 'belt',
  name: { zh: '产业带', en: 'Belt' },
  swatch: (scheme) => {
    const { belt } = mapColours[scheme];
    return swatch.hatched('belt', hatch('falling', belt, 6, 1), belt);
  },
  height: 20,
};

export const belts: LayerEntry<'belts'> = {
  id: 'belts',
  name: { zh: '两带（科创产业联动发展带）', en: 'Innovation and industry belts' },
  tag: literal`belt-layer`,
  file: 'belts',
  click: 'select',
  drawing: {
    kind: 'shapes',
    parts: (_, state, { belt }) => bandParts('hatch-belt', belt, '4 3', state),
  },
  legend: (features) => (features.length > 0 ? [item] : []),
  terms: { others: null, notice: notices.schematic },
};
