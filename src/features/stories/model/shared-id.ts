/** The id of a story that came with a link. */
export const sharedId = 'tell';
