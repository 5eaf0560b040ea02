import type { Layers } from './layers';
import type { View } from './view';

export const languages = ['zh', 'en'] as const;
export type Lang = (typeof languages)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What can stand in the side panel, by id. A feature with a page adds it beside its part of the state. */
export interface Pages {
  card: true;
}
export type Page = keyof Pages;

/** How many areas, or platforms, can be compared at once. */
export const mostCompared = 4;

/** Everything a link carries: one plain frozen value. A feature adds its part (`features/NAME/link.ts`). */
export interface AppState {
  /** null: what `fit` names, fitted to the window. */
  readonly view: View | null;
  /** Ids of what is fitted to the window while there is no view; empty: the whole city. */
  readonly fit: readonly string[];
  readonly layers: Layers;
  /** Id of the selected entity; null: the city itself. */
  readonly selection: string | null;
  readonly page: Page;
  /** Whether the atlas stands in a frame of another page: map and card alone. */
  readonly embed: boolean;
  readonly lang: Lang;
  readonly theme: Theme;
}
