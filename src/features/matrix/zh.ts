import type { Widen } from '../../i18n/widen';

/** 产业重合矩阵 */
const matrix = {
  title: '产业重合矩阵',
  otherTitle: 'Who names which industry',
  lead: '行是要素，列是产业。格子里的字与颜色表示规划用词的力度，按最强的一句算；点开格子看原话。',
  rows: '行',
  columns: '列',
  order: '排序',
  rowChoices: { platforms: '平台与大走廊六城', areas: '县（市、区）', all: '全部' },
  columnChoices: { industries: '产业', segments: '细分领域' },
  orderChoices: { plan: '规划顺序', similarity: '相似的相邻', count: '提到多的在前' },
  /** 力度的一字记号，各不相同。 */
  signs: {
    focus: '重',
    expand: '壮',
    foster: '培',
    upgrade: '提',
    support: '支',
    explore: '探',
    title: '争',
    none: '述',
  },
  legend: '格子的含义',
  itself: '点名',
  parent: '只提到所属产业',
  empty: '没有提到',
  itselfMark: '实心：点名这一列',
  parentMark: '空心：只提到它的所属产业',
  countNote: '名称旁的数字：行为提到几列，列为几行提到；“+”后为只提到所属产业的。',
  measureNote:
    '相似度：每格按力度记 6 到 1 分（没有分级动词的记 1 分），只提到所属产业的减半；两行相似度 = 各列较小值之和 ÷ 各列较大值之和（加权 Jaccard）。排序使相邻行、相邻列的相似度之和尽量大，同样的数据总得到同样的顺序。',
  measureTitle: '相似度怎么算',
  derived: '推算',
  most: (names: string, n: number) => `点名最多的是${names}（${n} 行）。`,
  nothing: '没有一行点名任何一列。',
  all: '每一列都有行点名。',
  nobody: (n: number) => `${n} 列没有任何一行点名`,
  alike: (a: string, b: string, formula: string) => `最相像的两行是${a}与${b}，相似度 ${formula}。`,
  grid: '谁提到什么：方向键移动，回车键看原话',
  cell: (grade: string, way: string) => `${grade}，${way}`,
  counts: (itself: number, parent: number) => (parent > 0 ? `${itself}+${parent}` : String(itself)),
  rowCounts: (itself: number, parent: number) =>
    parent > 0 ? `点名 ${itself} 列，另 ${parent} 列只提到所属产业` : `提到 ${itself} 列`,
  columnCounts: (itself: number, parent: number) =>
    parent > 0 ? `${itself} 行点名，另 ${parent} 行只提到所属产业` : `${itself} 行提到`,
  between: (feature: string, topic: string) => `${feature} × ${topic}`,
  silent: (feature: string, topic: string) => `规划写${feature}的话里没有提到${topic}。`,
  close: '关闭原话',
  csv: '下载 CSV',
  svg: '存为 SVG',
  source: (issuer: string, title: string, status: string, date: string) =>
    `来源：${issuer}《${title}》（${status}，${date}）；记号与排序由本图集推算。`,
} as const;

export const pages = {
  matrix: { tab: '重合', title: '产业重合矩阵' },
} as const;

export const messages = { matrix } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
