/** Degrees (WGS 84); zoom as MapLibre counts it (512-pixel tiles); bearing and pitch in degrees. */
export type View = {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
};
