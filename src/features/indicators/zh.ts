import type { Widen } from '../../i18n/widen';

/** 指标页的文案。 */
const indicators = {
  title: '主要发展指标',
  titles: {
    title: '争创的称号',
    lead: (count: string) => `规划要争创的 ${count} 项称号或身份；是否得到，规划之后才能回答。`,
    levels: { national: '国家级', provincial: '省级' },
  },
  lead: '规划表1的全部指标：基期、目标，以及达到目标每年所需的变化。金额、数量与比值按年均增速算；百分比与指数按点数算，不把百分比的变化说成增速。横条各用各的刻度，不能互相比较。',
  counts: {
    growth: (count: string) => `按年均增速 ${count} 项`,
    points: (count: string) => `按点数 ${count} 项`,
    none: (count: string) => `无法计算 ${count} 项`,
    binding: (count: string) => `约束性 ${count} 项`,
  },
  required: { up: '每年须提高', down: '每年须降低', growth: '年均增速' },
  stretch: '力争目标',
  percentagePoints: (value: string) => `${value} 个百分点`,
  indexPoints: (value: string) => `${value} 点`,
  percent: (value: string) => `${value}%`,
  none: {
    words: '规划只写“完成省下达任务”，没有数值，无法计算。',
    baseline: '规划没有给出基期数值，无法计算每年所需的变化。',
    growth: '基期为零，算不出增速。',
  },
  bar: (from: string, year: string, to: string) => `${year}年 ${from}，2025年目标 ${to}`,
  path: '看路径',
  pathOf: (name: string) => `看路径：${name}`,
  register: (count: string) =>
    `表1与附件1之外，规划正文还有 ${count} 项目标：用规划自己的动词，数字是哪一种，第一章写明的已有数。`,
  print: '打印',
} as const;

export const pages = {
  indicators: { tab: '指标', title: '20项发展指标' },
} as const;

export const messages = { indicators } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
