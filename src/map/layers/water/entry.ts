import { literal } from 'lit/static-html.js';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import { contextTemplate } from '../../drawing/context-template';
import { swatch } from '../../drawing/swatch';
import type { LayerEntry } from '../parts/layer-entry';
import { itemsAmong, lineItem } from '../parts/line-items';
import { notices } from '../parts/notices';

const items = [
  lineItem('river', { zh: '河流', en: 'River' }),
  {
    id: 'reservoir',
    name: { zh: '水库', en: 'Reservoir' },
    swatch: (scheme: Scheme) => swatch.dot(4, mapColours[scheme].water),
    height: 20,
  },
];

export const water: LayerEntry<'water'> = {
  id: 'water',
  name: { zh: '水系', en: 'Water' },
  tag: literal`water-layer`,
  file: 'context',
  owns: ({ type }) => type === 'river' || type === 'reservoir',
  click: 'nothing',
  drawing: {
    kind: 'lines',
    draw: ({ geo, frame, colours }) => contextTemplate(geo.context, ['river'], 'reservoir', frame, colours),
  },
  legend: (features) => itemsAmong(items, features),
  untitled: true,
  terms: { others: null, notice: notices.orientation },
};
