import type { AppState, Lang, Page, Theme } from './app-state';
import type { LayerId } from './layers';
import type { View } from './view';

/** What a reader may want to happen, by type. A feature adds what it answers to (`features/NAME/link.ts`). */
export interface Intents {
  /** Opens the card, unless `stay` keeps the page that is open. */
  select: { readonly id: string | null; readonly stay?: boolean };
  page: { readonly page: Page };
  /** null: the whole city. */
  view: { readonly view: View | null };
  'show-layer': { readonly layer: LayerId; readonly visible: boolean };
  'fade-layer': { readonly layer: LayerId; readonly opacity: number };
  language: { readonly lang: Lang };
  theme: { readonly theme: Theme };
}

export type IntentOf<Type extends keyof Intents> = { readonly type: Type } & Intents[Type];

/** What a reader wants to happen; the engine's `reduce` turns it into the next state. */
export type Intent = { [Type in keyof Intents]: IntentOf<Type> }[keyof Intents];

/** A state with a part of one of its values changed. */
export function changed<Part extends keyof AppState>(
  state: AppState,
  part: Part,
  change: Partial<AppState[Part]>,
): AppState {
  return { ...state, [part]: { ...Object(state[part]), ...change } };
}
