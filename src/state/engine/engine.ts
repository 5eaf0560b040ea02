import { nearestId } from '../../plan/nearest-id';
import type { Plan } from '../../plan/plan';
import type { AppState, Page } from '../app-state';
import type { Intent } from '../intent';
import type { Field } from '../link/field';
import { formatLink } from '../link/format-link';
import type { Links } from '../link/links';
import { parseLink } from '../link/parse-link';
import { displaySlice, placeSlice } from './core-slices';
import type { AnySlice } from './slice';

/** An id of a link that the plan does not have, and what was taken in its place; null: nothing. */
export type Unknown = { readonly id: string; readonly instead: string | null };

/** What turns links into states and back, and intents into states. */
export type StateEngine = Links & {
  /** The keys of a link in their order; `lang` follows them, since its default is the reader's own. */
  readonly fields: readonly Field[];
  /** The next state; the same object where nothing changes. */
  readonly reduce: (state: AppState, intent: Intent) => AppState;
  /** A state with ids of this plan alone: of those it does not have, the nearest that it has, or none. */
  readonly resolveIds: (
    plan: Plan,
    state: AppState,
  ) => { readonly state: AppState; readonly unknown: readonly Unknown[] };
};

/** The engine of a state that is put together of slices; `pages` are those that a link may name. */
export function createEngine(features: readonly AnySlice[], pages: readonly Page[]): StateEngine {
  const slices: readonly AnySlice[] = [placeSlice(pages), ...features, displaySlice];
  const fields = slices.flatMap((slice) => slice.fields);
  const initial = Object.assign({}, ...slices.map((slice) => slice.initial)) as Omit<AppState, 'lang'>;
  const links: Links = {
    initialState: (lang) => Object.freeze({ ...initial, lang }),
    parseLink: (search, lang) => parseLink(search, lang, fields, links.initialState),
    formatLink: (state, own) => formatLink(state, own, fields),
  };
  const answering = new Map(
    slices.flatMap(({ reducers }) => Object.entries(reducers)).map(([type, answer]) => [type, answer]),
  );
  const followers = slices.flatMap(({ follow }) => follow ?? []);
  return {
    ...links,
    fields,
    reduce: (state, intent) => {
      const next = answering.get(intent.type)?.(state, intent as never, links) ?? state;
      return next === state ? state : followers.reduce((done, follow) => follow(done, intent), next);
    },
    resolveIds: (plan, state) => {
      const unknown = new Map<string, Unknown>();
      const one = (id: string | null, known: readonly string[]): string | null => {
        if (id === null || known.includes(id)) return id;
        const instead = ownerOf(plan, id) ?? nearestId(id, known);
        unknown.set(id, { id, instead });
        return instead;
      };
      const some = (ids: readonly string[], known: readonly string[]): readonly string[] =>
        ids.every((id) => known.includes(id)) ? ids : [...new Set(ids.flatMap((id) => one(id, known) ?? []))];
      const known = slices.reduce((done, { resolve }) => resolve?.(done, { plan, one, some }) ?? done, state);
      return { state: unknown.size > 0 ? known : state, unknown: [...unknown.values()] };
    },
  };
}

/** The platform that a block belongs to. */
function ownerOf(plan: Plan, id: string): string | null {
  return plan.platforms.find(({ blocks }) => blocks.some((block) => block.id === id))?.id ?? null;
}
