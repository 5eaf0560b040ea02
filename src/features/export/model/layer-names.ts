import type { Bilingual } from '../../../plan/schema/bilingual';
import type { DownloadId } from './layer-features';

/** The layers' names in both languages, as the files that leave the atlas have them. */
export const layerNames: Readonly<Record<DownloadId, Bilingual>> = {
  areas: { zh: '县（市、区）', en: 'Districts and counties' },
  corridor: { zh: '浙中科创大走廊', en: 'Central Zhejiang Innovation Corridor' },
  belts: { zh: '特色产业带', en: 'Industry belts' },
  cities: { zh: '科创廊六城', en: 'Six innovation cities' },
  platforms: { zh: '产业平台', en: 'Industrial platforms' },
  places: { zh: '支撑点', en: 'Supporting places' },
  water: { zh: '水系', en: 'Water' },
  transport: { zh: '交通', en: 'Transport' },
};
