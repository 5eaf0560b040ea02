export const languages = ['zh', 'en'] as const;
export type Lang = (typeof languages)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What stands in the side panel: the selection's card, or the audit of the targets. */
export const pages = ['card', 'audit'] as const;
export type Page = (typeof pages)[number];

/** Layers a reader can show, hide and fade, from the bottom of the map to its top. */
export const layerIds = [
  'water',
  'transport',
  'areas',
  'corridor',
  'belts',
  'places',
  'cities',
  'platforms',
] as const;
export type LayerId = (typeof layerIds)[number];

/** Degrees (WGS 84); zoom as MapLibre counts it (512-pixel tiles); bearing and pitch in degrees. */
export type View = {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
};

export type LayerState = {
  readonly visible: boolean;
  /** 0.1 to 1. */
  readonly opacity: number;
};

/** Everything a link carries. One plain frozen value. */
export type AppState = {
  /** null: the whole city, fitted to the window. */
  readonly view: View | null;
  readonly layers: Readonly<Record<LayerId, LayerState>>;
  /** Id of the selected entity; null: the city itself. */
  readonly selection: string | null;
  readonly page: Page;
  readonly lang: Lang;
  readonly theme: Theme;
};
