import type { Plan } from '../../plan/plan';
import type { AppState } from '../app-state';
import type { Intent, IntentOf, Intents } from '../intent';
import type { Field } from '../link/field';
import type { Links } from '../link/links';

/** Takes ids of a link for the nearest that the plan has, and remembers which. */
export type IdResolver = {
  readonly plan: Plan;
  readonly one: (id: string | null, known: readonly string[]) => string | null;
  readonly some: (ids: readonly string[], known: readonly string[]) => readonly string[];
};

/** A part of the state: what it is at first, the keys of a link that carry it, and what changes it. */
export type Slice<Part extends keyof AppState = keyof AppState, Type extends keyof Intents = never> = {
  readonly initial: Pick<AppState, Part>;
  /** In the order in which a link has them. */
  readonly fields: readonly Field[];
  readonly reducers: {
    readonly [Key in Type]: (state: AppState, intent: IntentOf<Key>, links: Links) => AppState;
  };
  /** Goes along with an intent that another slice has answered. */
  readonly follow?: (state: AppState, intent: Intent) => AppState;
  /** The part with ids of the plan alone. */
  readonly resolve?: (state: AppState, ids: IdResolver) => AppState;
};

/** Any slice, as the engine puts them together. */
export type AnySlice = Pick<Slice, 'fields' | 'follow' | 'resolve'> & {
  readonly initial: Partial<AppState>;
  readonly reducers: Readonly<Record<string, (state: AppState, intent: never, links: Links) => AppState>>;
};
