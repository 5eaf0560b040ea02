import type { Widen } from '../../i18n/widen';

/** 演示模式的文案。 */
const presenting = {
  title: '演示模式',
  tools: '演示工具',
  started: '演示模式已开始。按问号键看全部按键，按 Esc 退出。',
  keys: {
    title: '演示模式的按键',
    next: '下一章',
    previous: '上一章',
    first: '第一章',
    last: '最后一章',
    laser: '激光点跟随指针',
    spotlight: '聚光灯',
    hide: '隐藏或显示文字与图例',
    black: '黑屏',
    white: '白屏',
    notes: '讲稿窗口',
    help: '全部按键',
    start: '开始或结束演示',
    leave: '逐步退出',
    close: '关闭',
    or: ' 或 ',
  },
  buttons: {
    previous: '上一章',
    next: '下一章',
    laser: '激光点',
    spotlight: '聚光灯',
    hide: '隐藏',
    black: '黑屏',
    notes: '讲稿',
    help: '按键',
    leave: '退出',
  },
  blank: { black: '黑屏中', white: '白屏中' },
  blocked: '浏览器拦下了讲稿窗口。请允许本站弹出窗口，再按 N。',
  notes: {
    title: (story: string) => `讲稿 · ${story}`,
    none: '这一章没有讲稿。',
    noStory: '没有打开的专题讲解。打开一个，这里就显示讲稿。',
    next: '下一章',
    end: '这是最后一章。',
    clock: '现在',
    elapsed: '已讲',
    reset: '重新计时',
    progress: (at: string, of: string) => `第 ${at} 章，共 ${of} 章`,
  },
} as const;

export const messages = { presenting } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
