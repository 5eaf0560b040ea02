/** 演示模式的文案。 */
export const presenting = {
  title: '演示',
} as const;
