import { mostCompared } from '../../state/app-state';
import type { Slice } from '../../state/engine/slice';
import type { Field } from '../../state/link/field';
import { list } from '../../state/link/text';

declare module '../../state/app-state' {
  interface Pages {
    platforms: true;
  }
  interface AppState {
    /** Ids of the platforms that are compared, at most `mostCompared`, in the order they were chosen. */
    readonly platforms: readonly string[];
  }
}

declare module '../../state/intent' {
  interface Intents {
    'compare-platforms': { readonly ids: readonly string[] };
    /** Takes a platform into the comparison, where there is room, and opens it. */
    'add-platform': { readonly id: string };
  }
}

/** `platforms=id,…`, up to four */
const platforms: Field = {
  key: 'platforms',
  write: ({ platforms }) => platforms.join(','),
  read: (state, text) => ({ ...state, platforms: compared(list(text)) }),
};

export const slice: Slice<'platforms', 'compare-platforms' | 'add-platform'> = {
  initial: { platforms: Object.freeze([]) },
  fields: [platforms],
  reducers: {
    'compare-platforms': (state, { ids }) => ({ ...state, platforms: compared(ids) }),
    'add-platform': (state, { id }) => ({
      ...state,
      platforms: compared([...state.platforms, id]),
      page: 'platforms',
    }),
  },
  resolve: (state, { plan, some }) => ({
    ...state,
    platforms: some(
      state.platforms,
      plan.platforms.map(({ id }) => id),
    ),
  }),
};

function compared(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].slice(0, mostCompared);
}
