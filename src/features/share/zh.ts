import type { Widen } from '../../i18n/widen';

/** 分享面板的文案。 */
const share = {
  title: '分享',
  heading: '分享当前视图',
  close: '关闭',
  failed: '分享面板加载失败，请检查网络后再试。',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请手动复制选中的文字。',
  link: {
    title: '链接',
    label: '当前视图的链接',
    copy: '复制链接',
    system: '用其他应用分享…',
    preview: '聊天软件会显示这一页的预览图。',
    long: (count: string, most: string) =>
      `链接共 ${count} 个字符。超过 ${most} 个字符，有些聊天软件会截断或折行；发出后请点开检查。`,
  },
  code: {
    label: '当前视图链接的二维码',
    enlarge: '放大二维码',
    reduce: '缩小二维码',
    long: '链接太长，生成的二维码难以扫描；请改用复制链接。',
  },
  cite: {
    title: '引用',
    lead: '引用的是这份图集；文字和数字出自规划征求意见稿，绘图与推算出自图集。',
    gbt: 'GB/T 7714—2015 格式',
    plain: '普通格式',
    copyGbt: '复制 GB/T 7714 格式的引用',
    copyPlain: '复制普通格式的引用',
  },
  picture: {
    title: '图片',
    lead: '带标题、图例、比例尺和来源的图片、PDF 与数据，在“导出”页。',
    open: '打开“导出”页',
  },
  frame: {
    title: '嵌入网页',
    lead: '把下面的代码放进网页的 HTML，就能显示当前视图：只有地图和卡片，滚动网页时不会缩放地图。',
    size: '大小',
    responsive: '随页面宽度',
    custom: '自定义',
    width: '宽（像素）',
    height: '高（像素）',
    leastHeight: '最小高度（像素）',
    code: '嵌入代码',
    copy: '复制代码',
    preview: '预览',
    open: '显示代码与预览',
  },
} as const;

export const messages = { share } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
