import type { Widen } from '../../i18n/widen';

/** 单页资料与清单打印页的文案。 */
const sheet = {
  title: '单页资料',
  open: '单页资料（可打印）',
  hint: '一页 A4，内容与卡片相同；要存成 PDF，在打印窗口里选“另存为 PDF”。',
  listHint: '两页 A4；要存成 PDF，在打印窗口里选“另存为 PDF”。',
  print: '打印或存为 PDF',
  back: '返回卡片',
  backToList: '返回清单',
  paper: (name: string) => `打印预览：${name}`,
  notes: '出处与算式',
  conditions: '投资条件（摘要）',
  restricted: (names: string) => `严格限制新建产能：${names}。`,
  /** 表格的行、正文的段。 */
  row: { before: '', after: '行' },
  paragraph: (n: string) => `第 ${n} 段`,
  quote: (text: string) => `「${text}」`,
  blank: '空格',
  formula: (formula: string) => `推算：${formula}`,
  from: (numbers: string) => `，用注 ${numbers}`,
  stop: '。',
  comma: '，',
  semicolon: '；',
  colon: '：',
  leftOut: (sections: string) => `本页未排下：${sections}；请看图集。`,
  assumed: '含情景里的假设数，已标出，不是规划的数字。',
  document: (issuer: string, date: string) => `${issuer}，${date}`,
  digest: '规划文本 SHA-256：',
  made: (date: string) => `制表日期：${date}`,
  live: '扫码看图集里的这一页',
  liveList: '扫码看图集里的这份清单',
  qrLabel: '图集链接的二维码',
  qrLong: '链接太长，做不成能扫的二维码：请不带备注。',
  map: {
    label: (name: string) => `${name}在金华市的位置`,
    listLabel: '各备选的位置',
    error: '虚线圈：位置误差范围',
    schematic: '虚线：示意，规划未给出范围',
    none: '不在地图上：位置尚未查到',
    scale: (n: string) => `${n} 公里`,
    north: '北',
  },
  list: {
    title: '备选清单',
    shared: '来自链接',
    empty: '清单是空的，没有可打印的内容。',
    number: '序号',
    name: '备选',
    host: '所在地区',
    industries: '规划提到的产业（按出现先后）',
    figures: '所在地区的指标，不是平台、创新城自身的',
    several: '涉及多个地区，不相加',
    unknownArea: '规划没有写明',
    phrases: '规划怎么说',
    more: (count: string) => `另有 ${count} 条见图集。`,
    moreIndustries: (count: string) => `等，另 ${count} 个见图集`,
    note: '备注：',
    noteCut: '（后略）',
    printNotes: '印出备注',
    linkNotes: '二维码的链接带上备注',
    page: (page: string, of: string) => `第 ${page} 页，共 ${of} 页`,
    notOnMap: (numbers: string) => `不在地图上：${numbers}`,
  },
} as const;

export const pages = {
  sheet: { tab: '单页资料', title: '单页资料' },
  'list-sheet': { tab: '清单打印页', title: '备选清单（打印）' },
} as const;

export const messages = { sheet } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
