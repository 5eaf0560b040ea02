import type { Widen } from '../../i18n/widen';

/** 产业筛选 */
const filter = {
  title: '产业筛选',
  closed: (count: string) => `产业筛选（${count} 项）`,
  intro: '选定产业，地图就留下提到它的平台、城和地区，按规划用词的力度着色，其余淡去。',
  add: '添加条件',
  choose: '选择产业、类别、地区…',
  /** 一个产业连同它的全部细分领域。 */
  whole: (industry: string) => `${industry}（整个产业）`,
  parts: {
    topics: '产业',
    categories: '平台类别',
    statuses: '平台状态',
    areas: '所在地区',
    within: '走廊与产业带内',
  },
  statuses: { established: '规划未注明状态', creating: '创建中' },
  conditions: '正在筛选',
  remove: (name: string) => `移除条件：${name}`,
  clear: '全部清除',
  mode: '多个产业之间',
  modes: { any: '任一即可', all: '须全部提到' },
  counts: {
    platform: (n: number) => `${n} 个平台`,
    city: (n: number) => `${n} 座城`,
    area: (n: number) => `${n} 个地区`,
    belt: (n: number) => `${n} 条产业带`,
    corridor: (_: number) => '浙中科创大走廊',
    place: (n: number) => `${n} 个支撑地点`,
  },
  one: (features: string, topic: string) => `${features}提到${topic}。`,
  any: (features: string) => `${features}至少提到所选产业之一。`,
  all: (features: string) => `${features}提到所选的全部产业。`,
  meets: (features: string) => `${features}符合条件。`,
  none: '没有要素符合全部条件。',
  legend: '规划的用词力度',
  legendCount: '个数',
  legendNote: '颜色越重、边与环越宽，用词越强。只提到上级产业的也算在内。',
  named: '提到，未用分级动词',
  openIndustries: '打开产业体系',
} as const;

export const messages = { filter } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
