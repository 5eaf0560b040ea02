import type { Widen } from '../../i18n/widen';

/** 目标核对页的文案。 */
const audit = {
  title: '目标核对',
  lead: '规划的数字彼此合不合得上？以下每一条都由本图集按规划原文的数字现算，不是规划的表述。',
  open: '打开目标核对',
  openHint: '数字彼此合不合得上，逐条现算',
  download: '下载 CSV',
  print: '打印',
  whatIf: (count: string) => `现在按情景核对：${count} 条用到了情景里的假设数，已经标出，不是规划的数字。`,
  assumed: '含假设数',
  back: '返回全市卡片',
  status: { agrees: '一致', differs: '不一致', open: '无法核对', implied: '推算' },
  count: (status: string, count: string) => `${status} ${count} 条`,
  formula: '算式',
  inputs: (count: string) => `用到的 ${count} 个数`,
  features: '涉及',
} as const;

export const pages = {
  audit: { tab: '目标核对', title: '目标核对' },
} as const;

export const messages = { audit } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
