import type { Widen } from '../../i18n/widen';

/** 对比页的文案。 */
const compare = {
  title: '地区对比',
  heading: (names: string) => `对比：${names}`,
  lead: '同一指标的条形共用一个尺度；差值是与第一个地区（基准）相比；位次是在十个地区中按数值从大到小排的。差值与位次都由本图集推算。',
  add: '添加地区',
  choose: '请选择…',
  addSelected: (name: string) => `添加所选的${name}`,
  full: (most: string) => `已有 ${most} 个，先移除一个再加。`,
  oneMore: '再添加一个地区，就能看到差距。',
  base: '基准',
  /** 只印在纸上。 */
  sources: '数据出处',
  derivedNote: '标“推算”的指标由本图集按以上数字算出；算式见图集。',
  left: (name: string) => `${name}左移一列`,
  right: (name: string) => `${name}右移一列`,
  remove: (name: string) => `移除${name}`,
  clear: '全部移除',
  print: '打印',
  rank: (place: string) => `第 ${place}`,
  rankLabel: (place: string, of: string) => `有数的 ${of} 个地区中第 ${place} 位`,
  differenceLabel: (name: string) => `与${name}相比：`,
  same: '相同',
  points: (difference: string) => `${difference} 个百分点`,
  percent: (percent: string) => `${percent}%`,
  platforms: '产业平台',
  industries: '规划提到的产业',
  shared: '共有',
  none: '无',
  empty: '选两到四个地区，逐项并排来看：在上面添加，或在表格里勾选。',
  suggestion: (fastest: string, high: string, slowest: string, low: string) =>
    `不妨从产值增速要求最高的${fastest}（每年 ${high}%）与最低的${slowest}（每年 ${low}%）看起。`,
  suggested: (fastest: string, slowest: string) => `对比${fastest}与${slowest}`,
  openTable: '打开表格',
} as const;

export const pages = {
  compare: { tab: '对比', title: '地区对比' },
} as const;

export const messages = { compare } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
