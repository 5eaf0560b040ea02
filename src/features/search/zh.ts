import type { Widen } from '../../i18n/widen';

/** 搜索 */
const search = {
  title: '搜索',
  shortcut: '搜索（按 / 键）',
  placeholder: '搜索地区、平台、产业、产品',
  close: '关闭搜索',
  empty: '清空',
  failed: '同义词和拼音加载失败，请检查网络后再试。',
  loading: '正在准备搜索…',
  results: '搜索结果',
  groups: {
    areas: '地区',
    platforms: '产业平台',
    cities: '大走廊六城',
    layout: '走廊与产业带',
    topics: '产业与细分领域',
    terms: '产品与技术',
    indicators: '发展指标',
    targets: '行动目标',
    places: '支撑地点',
    bodies: '企业与机构',
    titles: '称号',
    restrictions: '限制与置换类产业',
    conditions: '投资条件',
    paragraphs: '规划原文段落',
  },
  industry: '产业',
  kinds: {
    indicator: '表1指标',
    target: '2025 年目标',
    paragraph: '段落',
    body: '规划提到',
    title: '争创的称号',
    restriction: '规划有限制',
    condition: '投资条件',
  },
  mentions: '提到',
  some: (shown: string, count: string) => `前 ${shown} 条，共 ${count} 条`,
  found: (count: string) => `找到 ${count} 条`,
  none: (text: string) => `没有找到“${text}”。`,
  corrected: (text: string, meant: string) => `没有找到“${text}”，以下是“${meant}”的结果。`,
  tryThis: '可以这样搜索：',
  hints: [
    '规划里的名称或用语：义乌、光电创新城、标准地、增长极',
    '拼音或首字母，带不带声调都行：lanxi、gm',
    '英文、繁体字或常用说法：optical film、電動工具、小商品城',
  ],
  also: '相当于',
  ways: '您还可以',
  pages: {
    plan: '逐段查阅规划',
    conditions: '查看投资条件与限制类产业',
  },
  match: (text: string) => `哪些平台适合“${text}”`,
  recent: '最近搜索',
  recentNote: '只保存在这台设备上',
  forget: '清除',
} as const;

export const messages = { search } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
