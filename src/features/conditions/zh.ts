import type { Widen } from '../../i18n/widen';

/** 投资条件页的文案。 */
const conditions = {
  title: '投资条件',
  lead: '规划第四、五章和专栏2里，投资者能用到或必须符合的内容：每条一句概括，一句原文。规划是 2021 年 10 月的征求意见稿，现行政策请向主管部门核实。',
  themes: {
    land: '用地',
    approval: '审批',
    finance: '财政金融',
    talent: '人才',
    energy: '用能与排放',
    market: '市场准入',
    limits: '效益与退出',
  },
  restricted: '限制与产能置换的行业',
  kinds: { restricted: '严格限制新建', swap: '须产能置换' },
  silent: {
    title: '规划没有写的',
    items: ['地价和出让条件', '现有空地、厂房及其面积', '补助、返还的具体数额', '各平台的联系人和电话'],
    note: '这些请直接询问主管部门或平台。',
    contact: '本站运营者提供的联系方式：',
  },
  calculator: {
    title: '亩均税收测算',
    note: '只是算术：您填的税收除以您填的用地，与规划的数字对照，不构成任何承诺。税收口径以主管部门为准。',
    land: '用地（亩）',
    tax: '预计年税收（万元）',
    area: '所在地区',
    anyArea: '不指定',
    own: (value: string) => `您的亩均税收：${value} 万元/亩`,
    formula: (tax: string, land: string, value: string) => `${tax} ÷ ${land} = ${value}`,
    rows: { area: '该地区 2020 年', city: '全市 2020 年', target: '全市 2025 年目标' },
    needed: (value: string) => `按此水平年税收须 ${value} 万元`,
    columns: { row: '对照', value: '万元/亩', needed: '按您的用地折算' },
    invalid: '请填大于 0 的用地亩数和不小于 0 的税收。',
  },
  loading: '正在读取投资条件…',
  print: '打印',
} as const;

export const pages = {
  conditions: { tab: '条件', title: '投资条件' },
} as const;

export const messages = { conditions } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
