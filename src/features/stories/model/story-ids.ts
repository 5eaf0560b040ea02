/** The stories that come with the atlas, in the order they are offered: `public/stories/ID.json`. Permanent: links carry them. */
export const storyIds = ['layout', 'growth', 'optoelectronics'] as const;

export type StoryId = (typeof storyIds)[number];
