import type { Widen } from '../../i18n/widen';

/** 最近的设施 */
const nearest = {
  title: '最近的设施',
  note: (error: string) =>
    `直线距离，由本图集推算。规划未给坐标，本图上它的位置误差约 ${error}，所以距离只能给区间；分不出远近的一并列出。`,
  nowhere: '尚未查明它的位置，无法计算距离。',
  kinds: {
    station: '铁路车站',
    metro: '轨道交通站',
    airport: '机场',
    expressway: '高速公路',
    'bonded-zone': '综合保税区',
    market: '专业市场',
    university: '高校',
  },
  platforms: '其他产业平台',
  between: (least: string, most: string) => `约 ${least}–${most} 公里`,
  within: (most: string) => `${most} 公里以内`,
  /** 推算标记的名称。 */
  distanceTo: (name: string) => `到${name}的直线距离`,
  /** 两个区块的平台，注明从哪个区块量起。 */
  fromBlock: (name: string) => `（自${name}量起）`,
  formula: (middle: string, own: string, other: string, least: string, most: string) =>
    `按图上坐标 ${middle} 公里，两端误差 ${own} + ${other} 公里：${least}–${most} 公里`,
  /** 未开通的设施：状态、计划与截至时间。 */
  states: { open: '已开通', 'partly-open': '部分开通', 'under-construction': '在建' },
  planned: (year: string) => `计划${year}年开通`,
  since: (date: string) => `${date} 开通`,
  comma: '，',
  asOf: (date: string) => `截至${date}`,
} as const;

export const messages = { nearest } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
