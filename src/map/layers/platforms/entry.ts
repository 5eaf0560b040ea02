import { literal } from 'lit/static-html.js';
import { platformDrawing } from '../../../style/platform-drawing';
import type { LayerEntry } from '../parts/layer-entry';
import { notices } from '../parts/notices';
import { platformSymbol } from '../parts/platform-images';
import { platformItems } from './platform-items';

export const platforms: LayerEntry<'platforms'> = {
  id: 'platforms',
  name: { zh: '产业平台', en: 'Industrial platforms' },
  tag: literal`platform-layer`,
  file: 'platforms',
  click: 'select',
  drawing: {
    kind: 'symbols',
    symbol: (properties, scheme) => platformDrawing(platformSymbol(properties), scheme),
    scale: 0.85,
  },
  legend: platformItems,
  terms: { others: null, notice: notices.approximate },
};
