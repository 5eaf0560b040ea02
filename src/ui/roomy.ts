/** In less width than this, in pixels, an atlas starts with the panels beside the map folded: they would cover it. */
export const roomy = 1100;
