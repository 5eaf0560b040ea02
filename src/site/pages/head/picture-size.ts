/** The size that messengers ask of a preview picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;
