/** 嵌入其他网页时的文案。 */
export const embed = {
  title: '嵌入',
} as const;
