/** 产业体系 */
export const industries = {
  title: '产业体系',
} as const;
