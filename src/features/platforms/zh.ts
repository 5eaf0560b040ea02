import type { Widen } from '../../i18n/widen';

/** 平台对比 */
const platforms = {
  title: '平台对比',
  heading: (names: string) => `对比：${names}`,
  lead: '最多四个平台并排看：规划给各平台的产业导向和原话、类别与角色、所在地区的指标、附近的设施。距离由本图集推算，只能给区间。',
  add: '添加平台',
  oneMore: '再添加一个平台，就能看到异同。',
  empty: '选两到四个平台并排来看：在上面添加，或从“产业匹配”页把前几名带过来。',
  suggested: '对比国家级高新区与双核',
  toMatch: '去产业匹配',
  groups: {
    kind: '基本情况',
    industries: '产业导向',
    host: '所在地区的指标（不是平台自身的）',
    nearest: '最近的设施',
    keep: '备选清单',
  },
  rows: {
    category: '类别',
    role: '布局角色',
    area: '所在地区',
    corridor: '走廊与两带',
    blocks: '区块',
    geometry: '位置',
  },
  differs: '有差异',
  alike: '相同',
  notNamed: '没有提到',
  phrases: (count: string) => `共 ${count} 句`,
  outside: '都不在内',
  noRole: '规划未列入“一极双核多点”',
  nearer: '确定更近',
  compareThis: '加入平台对比',
} as const;

export const pages = {
  platforms: { tab: '平台对比', title: '平台对比' },
} as const;

export const messages = { platforms } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
