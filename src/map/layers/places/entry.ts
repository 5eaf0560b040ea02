import { literal } from 'lit/static-html.js';
import type { Bilingual } from '../../../plan/schema/naming';
import { type PlaceType, placeType } from '../../../plan/schema/place';
import { placeDrawing } from '../../../style/point-drawings';
import type { Scheme } from '../../../style/scheme';
import { swatch } from '../../drawing/swatch';
import type { LayerEntry } from '../parts/layer-entry';
import { itemsAmong } from '../parts/line-items';
import { notices } from '../parts/notices';

const names: Readonly<Record<PlaceType, Bilingual>> = {
  town: { zh: '特色小镇', en: 'Characteristic town' },
  park: { zh: '园区', en: 'Park' },
  'bonded-zone': { zh: '综合保税区', en: 'Bonded zone' },
  'ftz-block': { zh: '自贸区块', en: 'Free trade zone block' },
  market: { zh: '专业市场', en: 'Specialised market' },
  'land-port': { zh: '陆港', en: 'Land port' },
  university: { zh: '高校', en: 'University' },
  'industrial-town': { zh: '工业镇', en: 'Industrial town' },
  seat: { zh: '县（市、区）政府', en: 'Seat of government' },
  station: { zh: '铁路车站', en: 'Railway station' },
  airport: { zh: '机场', en: 'Airport' },
};

const items = placeType.options.map((id) => ({
  id,
  name: names[id],
  swatch: (scheme: Scheme) => swatch.symbol(placeDrawing(id, scheme), 18),
  height: 18,
}));

export const places: LayerEntry<'places'> = {
  id: 'places',
  name: { zh: '支撑地点', en: 'Supporting places' },
  tag: literal`place-layer`,
  file: 'places',
  click: 'select',
  // As `placeLevels` in `point-icons.ts` has it, by the scale that the map shows at those zooms.
  note: {
    zh: '放大后依次显示：比例尺 10 km 起为政府驻地，5 km 起为车站和机场，3 km 起为其余',
    en: 'Shown as you zoom in: seats of government from a scale bar of 10 km, stations and the airport from 5 km, all others from 3 km',
  },
  drawing: {
    kind: 'symbols',
    symbol: ({ type }, scheme) => placeDrawing(placeType.options.find((id) => id === type) ?? 'park', scheme),
    scale: 0.7,
  },
  legend: (features) => itemsAmong(items, features),
  terms: { others: null, notice: notices.approximate },
};
