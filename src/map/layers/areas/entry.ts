import { literal } from 'lit/static-html.js';
import { mapColours } from '../../../style/map-colours';
import { poleSign } from '../../../style/map-name';
import { cityBorderTemplate } from '../../drawing/city-border-template';
import { swatch } from '../../drawing/swatch';
import type { LayerEntry } from '../parts/layer-entry';
import type { LegendItem } from '../parts/legend-item';
import { areaParts } from './area-parts';

const boundary: LegendItem = {
  id: 'boundary',
  name: { zh: '县（市、区）', en: 'District or county' },
  swatch: (scheme) => {
    const { areaFill, areaOther, areaBorder } = mapColours[scheme];
    return swatch.plate(areaFill.yiwu ?? areaOther, areaBorder);
  },
  height: 20,
};

const pole: LegendItem = {
  id: 'pole',
  name: { zh: '一极（增长极，整个新区）', en: 'Growth pole (the whole new area)' },
  swatch: (scheme) => swatch.sign(poleSign, mapColours[scheme].ink),
  height: 20,
};

const surrounding: LegendItem = {
  id: 'surrounding',
  name: { zh: '周边地市', en: 'Neighbouring prefecture' },
  swatch: (scheme) => swatch.plate(mapColours[scheme].land, mapColours[scheme].landBorder),
  height: 20,
};

export const areas: LayerEntry<'areas'> = {
  id: 'areas',
  name: { zh: '县（市、区）', en: 'Districts and counties' },
  tag: literal`area-layer`,
  file: 'counties',
  click: 'select',
  measured: true,
  drawing: {
    kind: 'shapes',
    parts: areaParts,
    over: ({ geo, frame, colours, measured }) => cityBorderTemplate(geo.counties, frame, colours, !measured),
  },
  legend: (features, { surroundings }) => [
    ...(features.length > 0 ? [boundary] : []),
    ...(features.some(({ role }) => role === 'pole') ? [pole] : []),
    ...(surroundings.features.length > 0 ? [surrounding] : []),
  ],
  untitled: true,
  terms: {
    others: 'boundaries',
    notice: {
      zh: '示意图，未经地图审核；界线不是行政区划界线的权威依据，不得据此划界。',
      en: 'A sketch map that was not reviewed: its boundaries are not official and settle no border.',
    },
  },
};
