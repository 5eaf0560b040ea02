import type { Widen } from '../../i18n/widen';

/** 情景（如果……）的文案。 */
const scenario = {
  title: '情景：如果目标不同',
  lead: '改动各地2025年目标，全市合计、比重、核对与地图随之变化。情景是您的假设，不是规划。',
  assumed: '假设',
  assumedTitle: (quote: string) => `情景假设的数，不是规划；规划原文：“${quote}”`,
  assumedSource: (what: string) => `${what}（规划原值；这里显示的是假设）`,
  banner: '情景：不是规划',
  bannerCount: (count: string) => `改动了 ${count} 个目标`,
  open: '打开情景',
  reset: '恢复规划',
  area: '地区',
  plan: '规划',
  share: (percent: string) => `占合计${percent}`,
  shareName: '占合计',
  step: { down: (what: string) => `减少：${what}`, up: (what: string) => `增加：${what}` },
  resetCell: (what: string) => `恢复规划：${what}`,
  cell: (area: string, measure: string) => `${area}，${measure}，2025年假设目标`,
  sum: '各地合计',
  city: '规划全市行',
  difference: '合计与全市行之差',
  growth: '全市年均增速（按合计）',
  invalid: (text: string) => `“${text}”不是可用的目标，未采用。`,
  findings: '核对随之变化',
  findingsNone: '没有核对结果因此变化。',
  findingsCount: (count: string) => `${count} 条核对与按规划时不同`,
  status: (before: string, after: string) => `${before} → ${after}`,
  statusSame: (status: string) => `${status}（结论不变，数字不同）`,
  carried: '情景随链接携带。',
  length: (length: string) => `当前链接共 ${length} 个字符。`,
  none: '现在没有改动：一切都按规划。',
  keep: '保留情景',
  name: '名称',
  nameHint: '例如：义乌多一百亿',
  save: '保留当前情景',
  saved: '已保留，可撤销。',
  deleted: '已删除，可撤销。',
  savedList: '保留的情景',
  savedNone: '还没有保留的情景。',
  openSaved: (name: string) => `打开“${name}”`,
  openShort: '打开',
  current: '当前',
  rename: (name: string) => `“${name}”的名称`,
  exportSaved: (name: string) => `导出“${name}”`,
  exportShort: '导出',
  deleteSaved: (name: string) => `删除“${name}”`,
  deleteShort: '删除',
  compare: '与规划并排',
  compareCaption: (measure: string) => `${measure}，2025年目标`,
  now: '当前情景',
} as const;

export const pages = {
  'what-if': { tab: '情景', title: '情景推演' },
} as const;

export const messages = { scenario } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
