/** 导出图件与数据的文案。 */
export const exporting = {
  title: '导出',
} as const;
