/** 分享面板的文案。 */
export const share = {
  title: '分享',
} as const;
