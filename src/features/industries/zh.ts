import type { Widen } from '../../i18n/widen';

/** 产业体系 */
const industries = {
  title: '产业体系',
  open: '打开产业体系页，看每个产业由谁来做',
  lead: '规划的“2+4+N”产业体系：2 个传统优势产业、4 个现代新兴产业、N 个前沿未来产业，下分 32 个细分领域。点开名称看它的目标、要求、产品和落在哪里；漏斗按钮把它放到地图上。',
  matrix: '看谁提到哪些产业（重合矩阵）',
  /** 比例图 */
  picture: '2025 年产值目标的比例图',
  pictureNote: (city: string) =>
    `全图面积为全市规上工业总产值目标 ${city} 亿元，各块面积与目标成正比，单位亿元。`,
  rest: '目标之外的其余产业',
  restValue: (value: string) => `至多 ${value}`,
  restNote: (n: number, value: string) =>
    `${n} 个目标都是“以上”或“超”，其余产业因此至多为 ${value} 亿元（推算）。`,
  restPlain: (_: number, value: string) => `其余产业为 ${value} 亿元（推算）。`,
  exceeds: '各产业目标之和超过全市目标，画不出其余部分。',
  without: (names: string) => `规划没有给产值目标，不画面积：${names}。`,
  target: '2025 目标',
  targetWhat: '2025年规上工业总产值目标',
  noTarget: '规划没有给数',
  noSegmentTarget: (industry: string) => `规划没有给细分领域定目标；所属产业${industry}：`,
  growth: '年均增长',
  noGrowth: '算不出：规划没有给各产业 2020 年的数',
  /** 树 */
  tree: '产业与细分领域',
  openAll: '全部展开',
  closeAll: '全部收起',
  show: (name: string) => `${name}：细分领域`,
  onMap: (name: string) => `在地图上突出：${name}`,
  namedBy: (n: number) => (n === 0 ? '没有要素提到' : `${n} 处提到`),
  namedBoth: (itself: number, parent: number) =>
    itself === 0
      ? `没有要素点名，${parent} 处提到所属产业`
      : `${itself} 处点名，另 ${parent} 处只提到所属产业`,
  /** 卡片 */
  crumbs: '所在位置',
  group: '类别',
  industry: '所属产业',
  source: '见',
  segmentOf: '细分领域',
  segments: '细分领域',
  wants: '规划的要求',
  wantsNothing: '规划没有写对它的总体要求，见各细分领域。',
  terms: '产品与技术',
  termsNote: '规划在这一段里提到的词，照录。',
  who: '谁提到它',
  whoSegment: '谁提到它或所属产业',
  nobody: '没有平台、城、地区或产业带提到它。',
  showOnMap: '在地图上显示',
  hideOnMap: '从地图上移除',
  match: '用它匹配',
  compare: '对比提到它的平台',
  kinds: {
    platform: '产业平台',
    city: '大走廊六城',
    area: '县（市、区）',
    belt: '产业带',
    corridor: '浙中科创大走廊',
    municipality: '全市',
    axis: '主干道',
    place: '支撑地点',
  },
  ways: {
    itself: '点名',
    parent: (industry: string) => `只提到所属产业“${industry}”`,
    beside: (industry: string, others: string) => `只通过“${others}”提到所属产业“${industry}”`,
  },
  grade: (grade: string) => `力度：${grade}`,
} as const;

export const pages = {
  industries: { tab: '产业', title: '“2+4+N”产业体系' },
} as const;

export const messages = { industries } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
