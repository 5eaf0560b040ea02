import { mostCompared } from '../../state/app-state';
import type { Slice } from '../../state/engine/slice';
import type { Field } from '../../state/link/field';
import { list } from '../../state/link/text';

declare module '../../state/app-state' {
  interface Pages {
    compare: true;
  }
  interface AppState {
    /** Ids of the areas that are compared, at most `mostCompared`, in the order they were chosen. */
    readonly compared: readonly string[];
  }
}

declare module '../../state/intent' {
  interface Intents {
    compare: { readonly ids: readonly string[] };
  }
}

/** `compare=area,…`, up to four */
const compared: Field = {
  key: 'compare',
  write: ({ compared }) => compared.join(','),
  read: (state, text) => ({ ...state, compared: [...new Set(list(text))].slice(0, mostCompared) }),
};

export const slice: Slice<'compared', 'compare'> = {
  initial: { compared: Object.freeze([]) },
  fields: [compared],
  reducers: {
    compare: (state, { ids }) => ({ ...state, compared: [...new Set(ids)].slice(0, mostCompared) }),
  },
  resolve: (state, { plan, some }) => ({
    ...state,
    compared: some(
      state.compared,
      plan.areas.map(({ id }) => id),
    ),
  }),
};
