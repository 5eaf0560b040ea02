const zh: readonly (readonly [RegExp, string])[] = [
  [/（.*）$/, ''],
  [/^浙江(?=..(?:经济|高新))/, ''],
  [/国家级/, ''],
  [/经济技术开发区|经济开发区/, '经开区'],
  [/高新技术产业园区/, '高新区'],
  [/信息技术应用创新/, '信创'],
  [/产业平台$/, '平台'],
  [/科创产业联动发展带$/, '发展带'],
  [/^自贸试验区金义片区/, '自贸'],
  [/综合保税区/, '综保区'],
];

const en: readonly (readonly [RegExp, string])[] = [
  [/ \(.*\)$/, ''],
  [/^Zhejiang (?=\S+ Economic)/, ''],
  [/ National (?=High-tech)/, ' '],
  [/Economic and Technological Development Zone/, 'ETDZ'],
  [/Economic Development Zone/, 'EDZ'],
  [/Modern Agricultural Equipment High-tech/, 'Farm Equipment'],
  [/Industrial Park/, 'Park'],
  [/IT Application Innovation Platform/, 'IT Platform'],
  [/Health and Biotech Industry/, 'Health & Biotech'],
  [/Smart Display Materials/, 'Display Materials'],
  [/Science and Technology City/, 'Sci-Tech City'],
  [/Innovation and Industry Belt/, 'Belt'],
  [/^Central Zhejiang (?=Innovation Corridor)/, ''],
  [/^Pilot free trade zone, Jinyi area: /, 'FTZ '],
  [/Comprehensive Bonded/, 'Bonded'],
  [/(?:High-speed )?Railway Station/, 'Station'],
  [/^(\S+) (?:District|County)$/, '$1'],
];

/** A name as short as an atlas would letter it; the full one stands on the card. */
export function shortName(name: string, language: 'zh' | 'en'): string {
  return (language === 'zh' ? zh : en).reduce((text, [long, short]) => text.replace(long, short), name);
}
