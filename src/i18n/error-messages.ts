import type { Lang } from '../state/app-state';
import type { Widen } from './widen';

const zh = {
  /** 页面中一小部分显示不出来时，原处的一句话。 */
  element: '这一部分显示失败，其余照常可用。',
  copy: '复制错误报告',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请手动复制下面的文字。',
  text: '错误报告',
  notSent: '报告不会自动发送；复制后可以发给网站维护者。',
  title: '金华工业规划图集：错误报告',
  colon: '：',
  report: {
    what: '出错之处',
    message: '信息',
    link: '链接',
    version: '程序版本',
    data: '数据版本',
    browser: '浏览器',
    language: '语言',
    time: '时间',
    stack: '调用栈',
  },
} as const;

export type ErrorMessages = Widen<typeof zh>;

const en: ErrorMessages = {
  element: 'This part could not be shown; the rest works as usual.',
  copy: 'Copy report',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; please copy the text below by hand.',
  text: 'Error report',
  notSent: 'Nothing is sent; copy the report and give it to whoever runs this site.',
  title: 'Jinhua Plan Atlas: error report',
  colon: ': ',
  report: {
    what: 'What failed',
    message: 'Message',
    link: 'Link',
    version: 'Version',
    data: 'Data version',
    browser: 'Browser',
    language: 'Language',
    time: 'Time',
    stack: 'Stack',
  },
};

/** What a report of an error says, in both languages: the language of the reader may be what could not be had. */
export const errorMessages: Readonly<Record<Lang, ErrorMessages>> = { zh, en };
