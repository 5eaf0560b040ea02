import type { Widen } from '../../i18n/widen';

/** 备选清单的文案。 */
const shortlist = {
  title: '备选清单',
  keep: '加入清单',
  drop: '从清单移除',
  keepName: (name: string) => `把${name}加入清单`,
  dropName: (name: string) => `把${name}从清单移除`,
  isFull: (most: string) => `清单已满（${most} 项）`,
  lead: '清单与备注只存在这台设备的浏览器里，不会上传。',
  empty: '还没有备选。打开任一平台、创新城、地区或产业带的卡片，点“加入清单”。',
  toMatch: '按产业匹配平台',
  count: (count: string, most: string) => `${count} 项，最多 ${most} 项`,
  tooMany: (most: string) => `超过 ${most} 项：链接与打印页只取前 ${most} 项。`,
  up: (name: string) => `${name}上移一位`,
  down: (name: string) => `${name}下移一位`,
  remove: (name: string) => `移除${name}`,
  undo: '撤销',
  redo: '重做',
  note: '备注',
  noteOf: (name: string) => `${name}的备注`,
  noteHint: '随写随存，只在本机',
  unknown: '图集里没有这个代号',
  unknownOnes: (ids: string) => `图集里没有找到：${ids}。其余照常列出。`,
  geometry: {
    boundary: '边界取自边界文件',
    approximate: (error: string) => `位置近似，误差 ${error}以内`,
    schematic: '示意图形',
    none: '不在地图上',
  },
  shared: {
    title: '这份清单来自链接。',
    kept: (count: string) => `您自己的清单（${count} 项）原样保留着。`,
    add: '并入我的清单',
    mine: '看我的清单',
    joined: (count: string) => `已并入 ${count} 项，可撤销。`,
    left: (count: string) => `另有 ${count} 项放不下。`,
  },
  share: {
    title: '分享与打印',
    notes: '链接带上备注',
    notesHint: '不勾选，备注就不出这台设备。',
    link: '清单链接',
    copy: '复制链接',
    length: (count: string) => `链接共 ${count} 个字符。`,
    long: (most: string) => `链接超过 ${most} 个字符，有些聊天软件会截断：请不带备注，或改存文件。`,
    print: '打印清单（A4 两页）',
  },
  file: {
    save: '存为文件（含备注）',
    open: '打开文件',
    title: (name: string) => `文件“${name}”里的清单`,
    none: (name: string) => `文件“${name}”里没有备选清单。`,
    invalid: (name: string) => `“${name}”不是本图集导出的文件，或已损坏，未读入：`,
    add: '并入我的清单',
    replace: '替换我的清单',
    cancel: '取消',
    replaced: '已替换为文件里的清单，可撤销。',
  },
} as const;

export const pages = {
  shortlist: { tab: '清单', title: '备选清单' },
} as const;

export const messages = { shortlist } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
