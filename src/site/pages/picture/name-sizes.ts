/** Sizes of a name in pixels, the largest first, each with the lines that it may take. */
export const nameSizes = [
  { size: 80, most: 1 },
  { size: 66, most: 2 },
  { size: 56, most: 2 },
  { size: 50, most: 3 },
  { size: 44, most: 4 },
  { size: 38, most: 5 },
] as const;
