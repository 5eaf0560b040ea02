import type { Widen } from '../../i18n/widen';

/** 图表页的文案。 */
const charts = {
  tabs: '图表种类',
  names: { slope: '前后变化', ranking: '排名', scatter: '规模与增速', waterfall: '增量构成' },
  measure: '指标',
  year: '年份',
  withMap: '地图同步改变',
  /** 图中可逐个查看的地区。 */
  marks: '图中的地区：方向键逐个查看，回车键选中',
  hint: '指向图中的地区读数，点按即选中，地图同步标出。',
  table: '看数字表',
  assumed: '假定',
  area: '地区',
  saveSvg: '存为 SVG',
  savePng: '存为 PNG',
  saveFailed: '图片保存失败，请改存 SVG。',
  loading: '正在画图…',
  loadFailed: '图表程序加载失败，请检查网络后重新打开本页；下面的数字表不受影响。',
  nothing: '没有可绘制的数据。',
  noActuals: '还没有录入这一年的实际完成值：可在“目标进度”页录入。',
  listSeparator: '、',
  itemSeparator: '，',
  colon: '：',
  sentenceSeparator: '',
  item: (name: string, value: string) => `${name} ${value}`,
  aside: (text: string) => `（${text}）`,
  missing: (names: string) => `没有数字：${names}。`,
  city: (value: string) => `全市 ${value}`,
  /** 副标题的各部分。 */
  subtitle: {
    join: '；',
    planned: '规划的数字',
    targets: '规划的目标',
    derived: (how: string) => `本图集推算：${how}`,
    entered: (how: string) => `按录入的实际值推算：${how}`,
    assumed: '空心的含情景中假定的数',
  },
  slope: {
    period: '2020年与2025年目标',
    title: (measure: string, counts: string, leader: string) => `${measure}：${counts}，${leader}`,
    all: (count: string) => `${count} 个地区都`,
    rise: (who: string) => `${who}将上升`,
    fall: (who: string) => `${who}将下降`,
    same: (who: string) => `${who}不变`,
    some: (count: string) => `${count} 个`,
    most: (name: string, from: string, to: string) => `${name}升得最多（${from} → ${to}）`,
    mostDown: (name: string, from: string, to: string) => `${name}降得最多（${from} → ${to}）`,
    sentence: (list: string) => `2020年到2025年的变化，按2025年从高到低：${list}。`,
    change: '变化',
  },
  ranking: {
    title: (measure: string, when: string, high: string, low: string) =>
      `${measure}，${when}：${high}，${low}`,
    none: (measure: string, when: string) => `${measure}，${when}：没有可绘制的数据`,
    one: (measure: string, when: string, only: string) => `${measure}，${when}：只有${only}`,
    highest: (names: string, value: string) => `${names}最高（${value}）`,
    lowest: (names: string, value: string) => `${names}最低（${value}）`,
    sentence: (list: string) => `从高到低：${list}。`,
  },
  scatter: {
    title: (faster: string, all: string, city: string, fastest: string, slowest: string) =>
      `${all} 个地区中有 ${faster} 个须快于全市的 ${city}：${fastest}，${slowest}`,
    fastest: (name: string, value: string) => `${name}最快（${value}）`,
    slowest: (name: string, value: string) => `${name}最慢（${value}）`,
    level: '2020年总产值',
    growth: '年均增速',
    axes: '横轴：2020年规上工业总产值；纵轴：实现2025年目标所需的年均增速',
    how: '（2025年目标 ÷ 2020年）^(1/5) − 1',
    sentence: (list: string) => `所需的年均增速从快到慢，括号内是2020年的总产值：${list}。`,
  },
  waterfall: {
    title: (total: string, name: string, added: string, share: string) =>
      `新增 ${total} 亿元产值，${name}占得最多：${added} 亿元，${share}`,
    start: '2020年',
    end: '2025年',
    added: '新增',
    share: '占新增',
    total: '十地合计',
    how: '各地2025年目标减2020年',
    cityLine: (value: string) => `规划的全市目标 ${value}`,
    sentence: (from: string, to: string, list: string) =>
      `规上工业总产值从2020年的 ${from} 亿元到2025年的 ${to} 亿元，各地的新增从多到少：${list}。`,
    differs: (sum: string, city: string) => `各地合计 ${sum} 亿元，规划的全市目标是 ${city} 亿元。`,
  },
  source: (issuer: string, title: string, status: string, date: string) =>
    `来源：${issuer}《${title}》（${status}），${date}。金华工业规划图集绘制。`,
  digest: (sha256: string) => `规划文本 SHA-256：${sha256}`,
} as const;

export const pages = {
  charts: { tab: '图表', title: '图表' },
} as const;

export const messages = { charts } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
