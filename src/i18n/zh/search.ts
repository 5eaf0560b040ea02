/** 搜索 */
export const search = {
  title: '搜索',
  failed: '同义词和拼音没有取到，请检查网络后再试。',
} as const;
