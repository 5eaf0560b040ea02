import type { Widen } from '../../i18n/widen';

/** 柱高图例与卷帘对比。 */
const height = {
  proportional: '柱高与数值成正比，从零起；各年份比例相同。',
  target: (year: string) => `${year}年目标`,
  path: (year: string) => `${year}年（推算）`,
  flat: '零或负值',
  /** 图例的文字说明。 */
  picture: (highest: string) => `最高的柱为 ${highest}，高度从零起按比例绘制。`,
  inside: (solid: string, around: string) => `内柱为${solid}，半透明外柱为${around}。`,
  swipe: '卷帘对比',
  right: '右图',
  handle: '左右分隔线',
  /** 屏幕阅读器读出的分隔线位置。 */
  at: (percent: string, left: string, right: string) => `左图占 ${percent}%：${left}；右图：${right}`,
  noMeasure: '未选指标',
  detail: (time: string, unit: string) => `${time} · ${unit}`,
} as const;

/** 指标的名称、单位与算法。 */
const measures = {
  names: {
    output: '规上工业总产值',
    'output-growth': '总产值年均增速',
    'output-added': '新增总产值',
    'output-share': '占全市总产值比重',
    'growth-share': '占全市新增产值比重',
    firms: '规上工业企业数',
    'firms-added': '新增规上企业',
    'output-per-firm': '户均产值（规上）',
    'tax-per-mu': '规上工业亩均税收',
    'tax-gap': '与全市亩均税收目标的差距',
    'output-per-km2': '每平方公里产值',
    'output-ahead': '产值与路径之差',
  },
  /** 年份之外的一句话说明。 */
  notes: {
    output: '附件1；2021—2024年为固定增速路径',
    'output-growth': '2020至2025年实现目标所需的年均增速',
    'output-added': '2025年目标减2020年',
    'output-share': '该地 ÷ 十个地区合计',
    'growth-share': '该地新增 ÷ 十个地区新增合计',
    firms: '附件1；2021—2024年为固定增速路径',
    'firms-added': '2025年目标减2020年',
    'output-per-firm': '规上工业总产值 ÷ 规上工业企业数',
    'tax-per-mu': '附件1，2020年；规划未给各地2025年目标',
    'tax-gap': '全市2025年目标30减该地2020年',
    'output-per-km2': '规上工业总产值 ÷ 图上面积（全域，非工业用地）',
    'output-ahead': '录入的实际值 ÷ 固定增速路径 − 1',
  },
  units: {
    亿元: '亿元',
    家: '家',
    '万元/亩': '万元/亩',
    '%': '%',
    '%/年': '%／年',
    '亿元/家': '亿元/家',
    '亿元/km²': '亿元/平方公里',
  },
  origin: { plan: '规划', derived: '推算' },
  better: { higher: '越高越好', lower: '越低越好' },
  /** 年份或时段。 */
  times: { year: (year: string) => `${year}年`, period: '2020—2025年', baseline: '2020年' },
  noFigure: '规划未给出',
} as const;

/** 专题图：选指标、看年份、分级与图例。 */
const thematic = {
  title: '专题图',
  short: '专题图',
  closed: (measure: string, time: string) => `${measure}，${time}`,
  measure: '指标',
  none: '不显示专题图',
  groups: { totals: '总量', pace: '增速与份额', intensity: '强度', actuals: '实际值' },
  /** 带单位的数值。 */
  amount: (number: string, unit: string) => (unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`),
  origin: { plan: '规划', derived: '推算', assumed: '情景' },
  /** 指针旁的标签：数值、年份、规划或推算；情景指按假设的目标算出。 */
  detail: (amount: string, time: string, origin: string) => `${amount} · ${time} · ${origin}`,
  noFigureDetail: (measure: string, time: string) => `${measure}：${time}没有数`,
  drawing: '表示方法',
  drawings: { fill: '分级设色', symbols: '比例圆', columns: '立体柱' },
  totalWarning: '总量常随面积变大，用分级设色容易误读；看强度或速度更稳妥。',
  offer: (measure: string) => `改看“${measure}”`,
  year: '年份',
  yearText: (year: string, origin: string) => `${year}年（${origin}）`,
  yearOrigin: { baseline: '基期年', path: '固定增速路径，推算', target: '目标年' },
  play: '逐年播放',
  pause: '暂停',
  nextYear: '下一年',
  /** 图例的标题带单位。 */
  legend: (unit: string) => `图例（${unit}）`,
  count: '地区数',
  classes: {
    only: '全部',
    below: (to: string) => `低于 ${to}`,
    between: (from: string, to: string) => `${from} 至不足 ${to}`,
    above: (from: string) => `${from} 及以上`,
  },
  classLabel: (range: string, unit: string, count: string) => `${range}（${unit}），${count} 个地区`,
  noFigure: '没有数',
  noFigureLabel: (count: string) => `没有数，${count} 个地区`,
  noValues: '这一年各地都没有数。',
  noActuals: '先在“目标进度”页录入实际值，这里才有数可画。',
  areas: (names: readonly string[]) => names.join('、') || '这一级没有地区',
  pointAtClass: '指向一级，看是哪些地区；点按可固定。',
  circles: '圆的面积与数值成正比，各年同一尺度。',
  circlesBelow: '空心圆：小于 0',
  settings: (method: string, count: string) => `分级：${method}，${count} 级`,
  method: '方法',
  methods: { quantile: '分位数', equal: '相等间隔', natural: '自然间断点（Jenks）', own: '自定义' },
  methodNotes: {
    quantile: '每级的地区数大致相同。',
    equal: '每级的数值跨度相同。',
    natural: '级内相近，级间相差大。',
    own: '用自己的分级断点。',
  },
  classCount: '分级数',
  sharedBreaks: '各年共用一组断点，便于比较；本年有的级没有地区。',
  palette: '色带',
  palettes: { sequential: '顺序色带', diverging: '双向色带（以中值为界）' },
  midpointCity: (amount: string, time: string) => `中值：全市 ${amount}（${time}）`,
  midpointZero: '中值：0，即正好在路径上',
  allYears: '断点按各年的数统一确定，逐年可比。',
  ownBreaks: (unit: string) => `分级断点（${unit}）`,
  ownBreaksHint: '从小到大写 2 至 6 个数，用逗号、顿号或空格隔开；千位不加逗号。',
  apply: '应用',
  breakProblems: {
    'no-number': (word: string) => `“${word}”不是数。`,
    'too-few': () => '至少要写 2 个分级断点。',
    'too-many': () => '最多写 6 个分级断点。',
    'not-rising': () => '分级断点要从小到大，不能重复；千位不要加逗号。',
  },
} as const;

export const messages = { height, measures, thematic } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
