/** A text on a map that was drawn, and where its middle is, in CSS pixels of the map. */
export type MapLabel = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Font size in CSS pixels. */
  readonly size: number;
};
