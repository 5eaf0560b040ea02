/** How a sheet's map was taken; degrees. */
export type MapCamera = {
  /** Of the middle of the map. */
  readonly latitude: number;
  /** Metres to a CSS pixel of the map in its middle. */
  readonly metresPerPixel: number;
  readonly bearing: number;
  readonly pitch: number;
};
