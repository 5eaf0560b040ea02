/** How large columns are. They grow with the map as far as `fullZoom`; from there on they keep their size on the screen. */
export const columnSize = {
  /** Metres. */
  radius: 2300,
  /** The highest value's column, in metres. */
  tallest: 38_000,
  fullZoom: 9.5,
} as const;
