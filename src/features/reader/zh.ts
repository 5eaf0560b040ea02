import type { Widen } from '../../i18n/widen';

/** 规划原文页的文案。 */
const reader = {
  title: '规划逐段',
  lead: '规划前言和五章、专栏、脚注共 142 段：每段一句本图集的概括，一句原文，和图集取自这一段的内容。原文全文不在本图集里。',
  contents: '目录',
  kinds: {
    fact: '现状',
    aim: '目标',
    measure: '举措',
    condition: '条件',
    restriction: '限制',
    title: '争创',
    organisation: '组织',
  },
  position: (number: string) => `第 ${number} 段`,
  terms: (count: string) => `提到的 ${count} 个词`,
  uses: '图集取自这一段：',
  loading: '正在读取规划各段…',
  failed: '规划各段加载失败，请检查网络后重试。',
  link: '本段链接',
  own: {
    title: '打开您自己的文本',
    hint: '手头有规划文本（txt 或 docx）的，可在这里打开，各段即显示全文并标出引文。文件只在本机读取，不上传。',
    choose: '选择文件…',
    close: '关闭全文',
    same: '与转录时所用的文本完全一致。',
    matched: (found: string, all: string) =>
      `与转录时所用的文本不完全相同：${all} 段中找到 ${found} 段，其余仍只显示引文。`,
    none: (name: string) => `“${name}”里没有找到这份规划的段落，请确认文件是规划文本的 txt 或 docx。`,
    unreadable: (name: string) => `“${name}”无法读取文字，请另存为 txt（UTF-8）或 docx 后再打开。`,
  },
} as const;

export const pages = {
  plan: { tab: '原文', title: '规划逐段' },
} as const;

export const messages = { reader } as const;

declare module '../../i18n/messages' {
  interface Messages extends Widen<typeof messages> {}
}
