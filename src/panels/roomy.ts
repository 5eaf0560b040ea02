/** Narrower windows, in pixels, start with the panels beside the map folded: they would cover it. */
export const roomy = 1100;
