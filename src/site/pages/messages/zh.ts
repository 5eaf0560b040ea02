import type { Widen } from '../../../i18n/widen';

/** 构建时写出的页面与预览图的文案；不进应用，所以不在 `i18n/`。 */
export const zh = {
  otherLanguage: 'English',
  noScript: '交互地图需要 JavaScript。下面是这一页的文字。',
  measures: '专题指标',
  stories: '专题讲解',
  measure: '专题指标',
  story: '专题讲解',
  chapter: (number: string) => `第 ${number} 章`,
  values: '各地区的数',
  city: '全市',
  ownFigures: '这项指标要先在图集里录入实际值，规划本身没有数。',
  /** 标题：名称与图集名。 */
  title: (name: string, atlas: string) => `${name} · ${atlas}`,
  /** 预览图的替代文字。 */
  picture: {
    home: '地图：金华市十个地区、浙中科创大走廊、两带、大走廊六城与产业平台',
    entity: (name: string) => `地图：${name}在金华市的位置`,
    measure: (name: string, time: string) => `专题地图：金华市十个地区的${name}，${time}`,
    story: (title: string) => `地图：专题讲解“${title}”的第一章`,
  },
  /** 摘要的各句。 */
  describe: {
    draft: (title: string, date: string, status: string) => `据《${title}》（${status}，${date}）。`,
    target: (name: string, target: string, base: string) => `${name}：2025年目标${target}，2020年${base}。`,
    noTarget: (name: string, base: string) => `${name}：2020年${base}，规划未给2025年目标。`,
    quote: (words: string) => `“${words}”。`,
    routes: (routes: string) => `规划写到：${routes}。`,
    measure: (name: string, time: string, note: string) =>
      `金华市十个地区的${name}（${time}）。${note}。每个数都注明出处或算式。`,
    kind: (kind: string, areas: string) => (areas ? `${kind}，${areas}。` : `${kind}。`),
  },
  /** 图集里有什么，分两行。 */
  contents: (areas: string, belts: string) => `${areas} 个地区 · 一廊 · ${belts} 带`,
  contentsMore: (cities: string, platforms: string) => `${cities} 城 · ${platforms} 个平台`,
  schematic: '示意',
  approximate: (error: string) => `近似 ±${error}`,
  noPlace: '位置未查到',
  target: '2025年目标',
  base: (value: string) => `2020年 ${value}`,
  noFigure: '没有数',
  notFound: {
    title: '没有这一页',
    text: '这个地址在金华工业规划图集里没有对应的页面。',
    home: '打开图集',
  },
} as const;

/** The shape of the words: what Chinese has, English must have. */
export type SiteMessages = Widen<typeof zh>;
