import type { Lang, LayerId, Page, Theme, View } from './app-state';

/** What a reader wants to happen; `reduce` turns it into the next state. */
export type Intent =
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'view'; readonly view: View | null }
  | { readonly type: 'show-layer'; readonly layer: LayerId; readonly visible: boolean }
  | { readonly type: 'fade-layer'; readonly layer: LayerId; readonly opacity: number }
  | { readonly type: 'language'; readonly lang: Lang }
  | { readonly type: 'theme'; readonly theme: Theme };
