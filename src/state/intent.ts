import type { MatchInput } from '../features/match/model/match-input';
import type { MatrixView } from '../features/matrix/model/matrix-view';
import type { Filter } from '../plan/filter/filter';
import type { Scenario } from '../plan/scenario/scenario';
import type { Shortlist } from '../plan/shortlist';
import type { Chart, Lang, Page, Theme } from './app-state';
import type { LayerId } from './layers';
import type { StoryPlace } from './story-place';
import type { Table } from './table';
import type { Thematic } from './thematic';
import type { View } from './view';

/** What a reader wants to happen; `reduce` turns it into the next state. */
export type Intent =
  /** Opens the card, unless `stay` keeps the page that is open. */
  | { readonly type: 'select'; readonly id: string | null; readonly stay?: boolean }
  | { readonly type: 'page'; readonly page: Page }
  /** null: the whole city. */
  | { readonly type: 'view'; readonly view: View | null }
  | { readonly type: 'thematic'; readonly change: Partial<Thematic> }
  | { readonly type: 'table'; readonly change: Partial<Table> }
  | { readonly type: 'compare'; readonly ids: readonly string[] }
  | { readonly type: 'chart'; readonly chart: Chart }
  /** Opens the card of an industry or segment; null: the whole system. */
  | { readonly type: 'topic'; readonly id: string | null }
  | { readonly type: 'filter'; readonly change: Partial<Filter> }
  | { readonly type: 'matrix'; readonly change: Partial<MatrixView> }
  | { readonly type: 'match'; readonly change: Partial<MatchInput> }
  | { readonly type: 'compare-platforms'; readonly ids: readonly string[] }
  /** Takes a platform into the comparison, where there is room, and opens it. */
  | { readonly type: 'add-platform'; readonly id: string }
  | { readonly type: 'shared-list'; readonly list: Shortlist | null }
  | { readonly type: 'path'; readonly path: string | null }
  | { readonly type: 'scenario'; readonly scenario: Scenario }
  /** Opens a chapter with the view of its link; language and theme stay the reader's. */
  | { readonly type: 'open-chapter'; readonly place: StoryPlace; readonly link: string }
  /** Leaves the story for the list of all, with all layers on again. */
  | { readonly type: 'leave-story' }
  | { readonly type: 'shared-story'; readonly code: string | null }
  | { readonly type: 'show-layer'; readonly layer: LayerId; readonly visible: boolean }
  | { readonly type: 'fade-layer'; readonly layer: LayerId; readonly opacity: number }
  | { readonly type: 'language'; readonly lang: Lang }
  | { readonly type: 'theme'; readonly theme: Theme };
