import type { Widen } from '../../i18n/widen';

/** 表格的文案。 */
const table = {
  title: '表格',
  close: '关闭表格',
  subjectsLabel: '表格内容',
  subjects: { areas: '地区', platforms: '平台', cities: '大走廊六城', indicators: '指标' },
  caption: (subject: string) => `${subject}表，可按列排序；方向键在单元格之间移动，回车打开出处或算式`,
  filter: '筛选',
  filterHint: '名称、类别、产业…',
  found: (count: string, total: string) => `${total} 行中有 ${count} 行`,
  noneFound: (filter: string) => `没有符合“${filter}”的行。`,
  columnsButton: '选择列',
  columnsShown: (count: string, total: string) => `共 ${total} 列，显示 ${count} 列`,
  resetColumns: '恢复常用列',
  copy: '复制',
  copyHint: '复制所示表格，可粘贴到 Excel 或 WPS',
  copied: (count: string) => `已复制 ${count} 行，可粘贴到 Excel 或 WPS`,
  copyFailed: '浏览器不允许复制。请手动复制下面的文字，或改为下载 CSV：',
  copyField: '表格文字',
  csv: 'CSV',
  csvHint: '下载 CSV，附每个数的出处',
  geojson: 'GeoJSON',
  geojsonHint: '下载 GeoJSON，含图形与出处',
  compare: (count: string, most: string) => `对比 ${count}/${most}`,
  compareRow: (name: string) => `加入对比：${name}`,
  compareFull: (most: string) => `最多同时对比 ${most} 个地区，先移除一个再加。`,
  assumed: '情景假设，不是规划的数字',
  assumedNote: (value: string) => `这是情景假设的数字（${value}）。规划原文是：`,
  emptyText: '规划没有写明',
  columns: {
    name: '名称',
    level: '级别',
    category: '类别',
    status: '状态',
    role: '布局角色',
    area: '所在地区',
    industries: '产业',
    geometry: '位置精度',
    number: '序号',
    group: '类别',
    unit: '单位',
    baseline: '基期',
    'baseline-year': '基期年',
    target: '2025年目标',
    stretch: '力争目标',
    attribute: '属性',
    growth: '目标所需年均增速',
  },
  statuses: { established: '规划未注状态', creating: '创建中', open: '规划未注“创建中”' },
  geometry: { boundary: '边界文件', approximate: '近似', schematic: '示意' },
  sum: '十个地区合计',
  cityRow: '金华市（规划全市行）',
  notSummed: '不相加',
  rate: '比率，不计增速',
} as const;

export const messages = { table } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
