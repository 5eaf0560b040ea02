/** 单页 */
export const sheet = {
  title: '单页',
} as const;
