import { literal } from 'lit/static-html.js';
import { cityDrawing } from '../../../style/point-drawings';
import { swatch } from '../../drawing/swatch';
import type { LayerEntry } from '../parts/layer-entry';
import type { LegendItem } from '../parts/legend-item';
import { notices } from '../parts/notices';

const item: LegendItem = {
  id: 'city',
  name: { zh: '创新城', en: 'Innovation city' },
  swatch: (scheme) => swatch.symbol(cityDrawing(scheme), 22),
  height: 28,
};

export const cities: LayerEntry<'cities'> = {
  id: 'cities',
  name: { zh: '大走廊六城', en: 'Six innovation cities' },
  tag: literal`city-layer`,
  file: 'cities',
  click: 'select',
  drawing: { kind: 'symbols', symbol: (_, scheme) => cityDrawing(scheme), scale: 0.85 },
  legend: (features) => (features.length > 0 ? [item] : []),
  terms: { others: null, notice: notices.approximate },
};
