import type { Bilingual } from '../../../plan/schema/naming';
import type { PlatformCategory } from '../../../plan/schema/platform';

/** The categories of table 2. */
export const categoryNames: Readonly<Record<PlatformCategory, Bilingual>> = {
  'national-hitech': { zh: '国家级高新区', en: 'National high-tech zone' },
  'national-etdz': { zh: '国家级经开区', en: 'National development zone' },
  'provincial-zone': { zh: '省级开发区（园区）', en: 'Provincial zone' },
  'provincial-wanmu': { zh: '省级“万亩千亿”平台', en: '“10,000 mu, CNY 100 bn” platform' },
};
