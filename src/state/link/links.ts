import type { AppState, Lang } from '../app-state';

/** Links as texts: the query string of a state, and the state of one. */
export type Links = {
  /** The state of a link that says nothing; `lang` is the reader's own. */
  readonly initialState: (lang: Lang) => AppState;
  /** Never throws; what it does not know or cannot read is left at its default. `lang`: for links that name none. */
  readonly parseLink: (search: string, lang: Lang) => AppState;
  /** Defaults left out; the language too where it is `own`, null: always named. */
  readonly formatLink: (state: AppState, own: Lang | null) => string;
};
