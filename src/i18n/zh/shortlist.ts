/** 备选清单 */
export const shortlist = {
  title: '备选清单',
} as const;
