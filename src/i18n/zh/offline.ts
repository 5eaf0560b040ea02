/** 离线使用与更新的文案。 */
export const offline = {
  title: '离线',
} as const;
