/** 最近的设施 */
export const nearest = {
  title: '最近的设施',
} as const;
