import type { AreaLevel } from '../../../src/plan/schema/area';
import type { Bilingual } from '../../../src/plan/schema/naming';
import type { PlatformCategory } from '../../../src/plan/schema/platform';

/** What the levels of the areas and the categories of table 2 are called. */
export const levelNames: Readonly<Record<AreaLevel | PlatformCategory, Bilingual>> = {
  municipality: { zh: '地级市', en: 'prefecture-level city' },
  district: { zh: '市辖区', en: 'district' },
  zone: {
    zh: '国家级经济技术开发区',
    en: 'national economic and technological development zone',
  },
  'county-city': { zh: '县级市', en: 'county-level city' },
  county: { zh: '县', en: 'county' },
  'national-hitech': { zh: '国家级高新技术产业园区', en: 'national high-tech industrial park' },
  'national-etdz': {
    zh: '国家级经济技术开发区',
    en: 'national economic and technological development zone',
  },
  'provincial-zone': { zh: '省级开发区（园区）', en: 'provincial development zone or park' },
  'provincial-wanmu': {
    zh: '省级“万亩千亿”新产业平台',
    en: 'provincial “10,000 mu, 100 billion” platform',
  },
};
