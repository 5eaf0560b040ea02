import { literal } from 'lit/static-html.js';
import { isUnopened } from '../../../plan/nearest/is-unopened';
import { unopenedColour, unopenedLine } from '../../../style/line-strokes';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import { contextTemplate } from '../../drawing/context-template';
import { swatch } from '../../drawing/swatch';
import type { LayerEntry } from '../parts/layer-entry';
import type { LegendItem } from '../parts/legend-item';
import { itemsAmong, lineItem } from '../parts/line-items';
import { notices } from '../parts/notices';

const roads = ['expressway', 'rail', 'rail_hsr', 'metro'] as const;

const items = [
  lineItem('expressway', { zh: '高速公路', en: 'Expressway' }),
  lineItem('rail_hsr', { zh: '高速铁路', en: 'High-speed railway' }),
  lineItem('rail', { zh: '普速铁路', en: 'Conventional railway' }),
  lineItem('metro', { zh: '市域轨道', en: 'Metro' }),
  {
    id: 'metro_station',
    name: { zh: '轨道车站', en: 'Metro station' },
    swatch: (scheme: Scheme) => {
      const { symbolEdge, metro } = mapColours[scheme];
      return swatch.dot(3, symbolEdge, metro, 1.6);
    },
    height: 20,
  },
];

const unopened: LegendItem = {
  id: 'unopened',
  name: { zh: '在建', en: 'Under construction' },
  swatch: (scheme) => {
    const { width, dash } = unopenedLine;
    return swatch.line([{ colour: unopenedColour('rail', mapColours[scheme]), width, dash }]);
  },
  height: 20,
};

export const transport: LayerEntry<'transport'> = {
  id: 'transport',
  name: { zh: '交通', en: 'Transport' },
  tag: literal`transport-layer`,
  file: 'context',
  owns: ({ type }) => type !== 'river' && type !== 'reservoir',
  click: 'nothing',
  drawing: {
    kind: 'lines',
    draw: ({ geo, frame, colours }) => contextTemplate(geo.context, roads, 'metro_station', frame, colours),
  },
  legend: (features) => [...itemsAmong(items, features), ...(features.some(isUnopened) ? [unopened] : [])],
  untitled: true,
  terms: {
    others: {
      zh: '市域轨道与高速铁路线路参考 OpenStreetMap，© OpenStreetMap 贡献者，ODbL 1.0。',
      en: 'Metro and high-speed lines after OpenStreetMap, © OpenStreetMap contributors, ODbL 1.0.',
    },
    notice: notices.orientation,
  },
};
