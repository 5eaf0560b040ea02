/** 产业匹配 */
export const match = {
  title: '产业匹配',
} as const;
