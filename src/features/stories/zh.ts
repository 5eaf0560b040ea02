import type { Widen } from '../../i18n/widen';

/** 讲解与章节的文案。 */
const stories = {
  title: '专题讲解',
  lead: '一章一章讲规划：正文在侧栏，地图跟着走。用方向键、翻页键或翻页笔翻页，随时可以自己看地图。',
  chapters: (count: string) => `${count} 章`,
  read: '开始',
  readName: (title: string) => `开始读：${title}`,
  loading: '正在加载讲解…',
  unreachable: '讲解加载失败。请检查网络后重试。',
  damaged: (id: string) => `讲解“${id}”的文件已损坏，无法显示。`,
  retry: '重试',
  progress: (at: string, of: string) => `${at} / ${of}`,
  progressName: (at: string, of: string, title: string) => `第 ${at} 章，共 ${of} 章：${title}`,
  contents: '各章',
  previous: '上一章',
  next: '下一章',
  all: '全部讲解',
  exploring: '您正在自由浏览，地图已不是本章的样子。',
  back: '回到本章',
  card: (name: string) => `打开${name}的卡片`,
  sources: (count: string) => `出处与算式（${count}）`,
  quote: (text: string) => `“${text}”`,
  formula: (name: string, formula: string) => `${name}（推算）：${formula}`,
  separator: '，',
  source: (where: string) => `——${where}`,
  present: '演示（P）',
  handout: {
    print: '打印讲义',
    hint: 'A4，一页两章：地图、正文与出处。',
    making: '正在绘制各章的地图…',
    failed: '讲义的地图绘制失败。请重试；仍不行就重新打开页面。',
    caption: (view: string) => `${view}（示意图，未经地图审核）`,
  },
  presentHint: '全屏、大字，按 ? 看全部按键。',
  unknownStory: (id: string) => `没有名为“${id}”的讲解。`,
  unknownStoryInstead: (id: string, title: string) => `没有名为“${id}”的讲解，打开的是最接近的《${title}》。`,
  unknownOwn: '链接里的讲解存在别人的设备上，这里没有。请对方把讲解存为文件，或用讲解的分享链接。',
  unknownChapter: (chapter: string, count: string) =>
    `没有第 ${chapter} 章，这个讲解共 ${count} 章；打开的是最后一章。`,
  shared: {
    title: '链接带来的讲解',
    lead: '它只在这个链接里，没有存到这台设备，也不改动您自己的讲解。',
    damaged: '链接里的讲解不完整或已损坏，无法读取。请让对方重新发一次链接，或发文件。',
    keep: '加入我的讲解',
    kept: '已加入您的讲解，可撤销。',
    drop: '关闭',
  },
  own: {
    title: '我的讲解',
    lead: '把看到的视图一章一章存下来，配上文字。只存在这台设备的浏览器里，不会上传。',
    untitled: '未命名的讲解',
    untitledChapter: (number: string) => `第 ${number} 章`,
    begin: '用当前视图开始新讲解',
    edit: '编辑',
    editName: (title: string) => `编辑：${title}`,
    done: '完成编辑',
    add: '把当前视图加为一章',
    added: (number: string) => `已加为第 ${number} 章。先在地图上调好视图，再加下一章。`,
    name: '讲解标题',
    chapterTitle: '标题',
    chapterText: '正文',
    chapterNotes: '讲稿（只给自己看，不进分享链接）',
    markdown: '可用 Markdown：**粗体**、*着重*、- 列表、> 引文、[文字](链接)',
    other: '英文（可不填，不填就用中文）',
    chapter: (number: string) => `第 ${number} 章`,
    up: (number: string) => `第 ${number} 章上移`,
    down: (number: string) => `第 ${number} 章下移`,
    show: (number: string) => `看第 ${number} 章的视图`,
    renew: (number: string) => `用当前视图替换第 ${number} 章的视图`,
    remove: (number: string) => `删除第 ${number} 章`,
    showShort: '看视图',
    renewShort: '替换为当前视图',
    undo: '撤销',
    redo: '重做',
    deleteStory: '删除这个讲解',
    deleted: '讲解已删除，可撤销。',
    saved: '随写随存，只在本机',
    none: '还没有章节。在地图上调好视图，再点“把当前视图加为一章”。',
    most: (count: string) => `一个讲解最多 ${count} 章。`,
  },
  file: {
    save: '存为文件（含讲稿）',
    open: '从文件打开',
    invalid: (name: string) => `“${name}”不是讲解文件，或已损坏，未读入：`,
    opened: (title: string) => `已读入《${title}》，可撤销。`,
  },
  share: {
    title: '分享链接',
    lead: '整个讲解写进链接里，对方打开就能读；讲稿不在其中。',
    link: '讲解的链接',
    copy: '复制链接',
    length: (count: string) => `链接共 ${count} 个字符。`,
    long: (most: string) =>
      `链接超过 ${most} 个字符，有些聊天软件会截断，对方就打不开：请缩短正文，或改发文件。`,
    tooLong: (count: string) => `写成链接要 ${count} 个字符，太长了，发出去多半会断：请存为文件再发。`,
  },
} as const;

export const pages = {
  stories: { tab: '专题讲解', title: '专题讲解（故事地图）' },
} as const;

export const messages = { stories } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
