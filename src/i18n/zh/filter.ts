/** 产业筛选 */
export const filter = {
  title: '产业筛选',
} as const;
