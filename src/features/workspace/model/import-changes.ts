import { type Actual, actualKey } from '../../../plan/actuals/actual';
import type { Workspace } from '../../../state/workspace/workspace';

/** What a file would do to the present workspace. */
export type ImportChanges = {
  /** Figures that the present has not. */
  readonly added: number;
  /** Figures that both have, and differently: `actual` is the file's. */
  readonly changed: readonly { readonly actual: Actual; readonly before: number }[];
  /** Figures of the present that the file has not: lost where it replaces all. */
  readonly missing: number;
  readonly rows: number;
  readonly scenarios: number;
  /** Stories of the file. */
  readonly stories: number;
  /** Stories of the present that the file has not: lost where it replaces all. */
  readonly untold: number;
  /** Candidates of the file's shortlist that the present has not. */
  readonly listed: number;
  /** Candidates whose note in the file differs from the present one and takes its place. */
  readonly notes: number;
  /** Candidates of the present that the file has not: lost where it replaces all. */
  readonly unlisted: number;
};

/** Compares a file with the present workspace before it is imported. */
export function importChanges(present: Workspace, file: Workspace): ImportChanges {
  const before = new Map(present.actuals.map((actual) => [actualKey(actual), actual.value]));
  const after = new Set(file.actuals.map(actualKey));
  const noted = new Map(present.shortlist.map(({ id, note }) => [id, note]));
  const listed = new Set(file.shortlist.map(({ id }) => id));
  return {
    added: file.actuals.filter((actual) => !before.has(actualKey(actual))).length,
    changed: file.actuals.flatMap((actual) => {
      const value = before.get(actualKey(actual));
      return value === undefined || value === actual.value ? [] : [{ actual, before: value }];
    }),
    missing: [...before.keys()].filter((key) => !after.has(key)).length,
    rows: file.unread.length,
    scenarios: file.scenarios.length,
    stories: file.stories.length,
    untold: present.stories.filter(({ id }) => !file.stories.some((story) => story.id === id)).length,
    listed: file.shortlist.filter(({ id }) => !noted.has(id)).length,
    notes: file.shortlist.filter(({ id, note }) => noted.has(id) && noted.get(id) !== note).length,
    unlisted: [...noted.keys()].filter((id) => !listed.has(id)).length,
  };
}
