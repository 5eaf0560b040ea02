import type { Actual, Actuals } from '../../plan/actuals/actual';
import type { UnreadRow } from '../../plan/actuals/unread-row';
import type { Shortlist } from '../../plan/shortlist';
import type { OwnStory } from '../../plan/stories/own-story';
import type { SavedScenario, Workspace } from './workspace';

/** A change of what the reader made; each can be undone. */
export type WorkspaceAction =
  /** Figures that were read, and rows that were not. `settles`: the kept row that they take the place of. */
  | {
      readonly type: 'enter';
      readonly actuals: Actuals;
      readonly unread: readonly UnreadRow[];
      readonly settles: UnreadRow | null;
    }
  /** One figure; `value` null takes it away. */
  | {
      readonly type: 'set-actual';
      readonly actual: Omit<Actual, 'value'> & { readonly value: number | null };
    }
  | { readonly type: 'remove-unread'; readonly row: UnreadRow }
  /** Adds a what-if, or puts it in place of the one with its id. */
  | { readonly type: 'save-scenario'; readonly saved: SavedScenario }
  | { readonly type: 'delete-scenario'; readonly id: string }
  /** The whole shortlist, in its order. */
  | { readonly type: 'set-shortlist'; readonly shortlist: Shortlist }
  /** Adds a story, or puts it in place of the one with its id. */
  | { readonly type: 'save-story'; readonly story: OwnStory }
  | { readonly type: 'delete-story'; readonly id: string }
  /** `merge`: what the file has, and of the present what the file does not have. */
  | { readonly type: 'import'; readonly workspace: Workspace; readonly mode: 'merge' | 'replace' }
  | { readonly type: 'clear' };

/** What can happen to the workspace with its history. `adopt`: another window changed it. */
export type WorkspaceStep =
  | WorkspaceAction
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'adopt'; readonly workspace: Workspace };
