import type { Scenario } from '../plan/scenario/scenario';
import type { Chart, Lang, LayerId, Page, Theme } from './app-state';
import type { Table } from './table';
import type { Thematic } from './thematic';
import type { View } from './view';

/** What a reader wants to happen; `reduce` turns it into the next state. */
export type Intent =
  /** Opens the card, unless `stay` keeps the page that is open. */
  | { readonly type: 'select'; readonly id: string | null; readonly stay?: boolean }
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'view'; readonly view: View | null }
  | { readonly type: 'thematic'; readonly change: Partial<Thematic> }
  | { readonly type: 'table'; readonly change: Partial<Table> }
  | { readonly type: 'compare'; readonly ids: readonly string[] }
  | { readonly type: 'chart'; readonly chart: Chart }
  | { readonly type: 'path'; readonly path: string | null }
  | { readonly type: 'scenario'; readonly scenario: Scenario }
  | { readonly type: 'show-layer'; readonly layer: LayerId; readonly visible: boolean }
  | { readonly type: 'fade-layer'; readonly layer: LayerId; readonly opacity: number }
  | { readonly type: 'language'; readonly lang: Lang }
  | { readonly type: 'theme'; readonly theme: Theme };
