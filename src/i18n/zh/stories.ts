/** 故事与章节的文案。 */
export const stories = {
  title: '故事',
} as const;
