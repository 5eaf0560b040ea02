import { svg } from 'lit';
import { literal } from 'lit/static-html.js';
import { hatch } from '../../../style/hatch';
import { mapColours } from '../../../style/map-colours';
import { bandParts, type ShapeParts } from '../../drawing/shape-template';
import { swatch } from '../../drawing/swatch';
import type { LayerEntry } from '../parts/layer-entry';
import type { LegendItem } from '../parts/legend-item';
import { notices } from '../parts/notices';

const items: Readonly<Record<'corridor' | 'axis', LegendItem>> = {
  corridor: {
    id: 'corridor',
    name: { zh: '大走廊范围', en: 'Extent' },
    swatch: (scheme) => {
      const { corridor } = mapColours[scheme];
      return swatch.hatched('corridor', hatch('rising', corridor, 6, 1), corridor);
    },
    height: 20,
  },
  axis: {
    id: 'axis',
    name: { zh: '主干道（轴线）', en: 'Axis' },
    swatch: (scheme) => swatch.line([{ colour: mapColours[scheme].axis, width: 2, dash: [8, 4] }]),
    height: 20,
  },
};

const parts: ShapeParts = ({ kind }, state, { axis, corridor }) => {
  if (kind === 'corridor') return bandParts('hatch-corridor', corridor, '6 3.7', state);
  const { path, hovered, filtered } = state;
  return svg`<path d=${path} fill="none" stroke=${axis} stroke-width=${hovered ? 5 : 2.6} opacity=${filtered.dimmed ? 0.25 : 0.75}
      stroke-dasharray="8.3 4.2" />
    <path d=${path} fill="none" stroke="transparent" stroke-width="10" pointer-events="stroke" />`;
};

export const corridor: LayerEntry<'corridor'> = {
  id: 'corridor',
  name: { zh: '浙中科创大走廊', en: 'Innovation Corridor' },
  fullName: { zh: '浙中科创大走廊', en: 'Central Zhejiang Innovation Corridor' },
  tag: literal`corridor-layer`,
  file: 'corridor',
  click: 'select',
  drawing: { kind: 'shapes', parts },
  legend: (features) =>
    (['corridor', 'axis'] as const)
      .filter((kind) => features.some((one) => one.kind === kind))
      .map((kind) => items[kind]),
  terms: { others: null, notice: notices.schematic },
};
