/** How much room the atlas has. */
export type Room = {
  /** A phone: the side panel is a sheet at the bottom. */
  readonly narrow: boolean;
  /** Room for the layers beside the map, and for wide pages. */
  readonly roomy: boolean;
  /** The atlas's size in CSS pixels. */
  readonly width: number;
  readonly height: number;
};
