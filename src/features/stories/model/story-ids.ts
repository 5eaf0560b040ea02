/** The stories that come with the atlas, in the order they are offered: `public/stories/ID.json`. Permanent: links carry them. */
export const storyIds = ['layout', 'growth', 'optoelectronics'] as const;

/** The id of a story that came with a link. */
export const sharedId = 'tell';
