import type { Actuals } from '../../plan/actuals/actual';
import type { UnreadRow } from '../../plan/actuals/unread-row';
import type { Scenario } from '../../plan/scenario/scenario';
import type { Shortlist } from '../../plan/shortlist';
import type { OwnStory } from '../../plan/stories/own-story';

/** A what-if that the reader named and kept. */
export type SavedScenario = { readonly id: string; readonly name: string; readonly scenario: Scenario };

/** What the reader made. It stays on the reader's machine, in the browser's storage and in files of theirs. */
export type Workspace = {
  readonly version: 1;
  /** One figure for each area, measure and year. */
  readonly actuals: Actuals;
  /** Rows that could not be read, until they are corrected or removed. */
  readonly unread: readonly UnreadRow[];
  readonly scenarios: readonly SavedScenario[];
  /** Candidates in the reader's order, with notes. */
  readonly shortlist: Shortlist;
  readonly stories: readonly OwnStory[];
};

export const emptyWorkspace: Workspace = Object.freeze({
  version: 1,
  actuals: [],
  unread: [],
  scenarios: [],
  shortlist: [],
  stories: [],
});
