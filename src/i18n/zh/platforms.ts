/** 平台对比 */
export const platforms = {
  title: '平台对比',
} as const;
