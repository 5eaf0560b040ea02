import type { AppState } from '../app-state';

/** One key of the query string and the part of the state that it carries. */
export type Field = {
  readonly key: string;
  /** Whether it carries a reader's own words, and not codes of the grammar. */
  readonly freeText?: true;
  /** Empty where the state is the default, so that the key is left out. */
  readonly write: (state: AppState) => string;
  /** The state with what the text says; unchanged in what it does not know or cannot read. Never throws. */
  readonly read: (state: AppState, text: string) => AppState;
};
