/** 产业重合矩阵 */
export const matrix = {
  title: '产业重合矩阵',
} as const;
