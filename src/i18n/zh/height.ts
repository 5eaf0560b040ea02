/** 柱高图例与左右对照。 */
export const height = {
  proportional: '柱高与数值成正比，从零起；各年份比例相同。',
  target: (year: string) => `${year}年目标`,
  path: (year: string) => `${year}年（推算）`,
  flat: '零或负值',
  /** 图例的文字说明。 */
  picture: (highest: string, unit: string) => `最高的柱为 ${highest} ${unit}，高度从零起按比例绘制。`,
  inside: (solid: string, around: string) => `内柱为${solid}，半透明外柱为${around}。`,
  swipe: '左右对照',
  right: '右图',
  handle: '左右分隔线',
  /** 屏幕阅读器读出的分隔线位置。 */
  at: (percent: string, left: string, right: string) => `左图占 ${percent}%：${left}；右图：${right}`,
  noMeasure: '未选指标',
  detail: (time: string, unit: string) => `${time} · ${unit}`,
  both: (solid: string, around: string) => `${solid}与${around}`,
} as const;
