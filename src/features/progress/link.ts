import type { Slice } from '../../state/engine/slice';
import type { Field } from '../../state/link/field';

declare module '../../state/app-state' {
  interface Pages {
    path: true;
  }
  interface AppState {
    /** What the path page shows: an indicator's id, or `area.column` of annex 1, such as `lanxi.output`; null: its default. */
    readonly path: string | null;
  }
}

declare module '../../state/intent' {
  interface Intents {
    path: { readonly path: string | null };
  }
}

/** `path=lanxi.output` or `path=indicator` */
const path: Field = {
  key: 'path',
  write: ({ path }) => path ?? '',
  read: (state, text) => ({ ...state, path: text || null }),
};

export const slice: Slice<'path', 'path'> = {
  initial: { path: null },
  fields: [path],
  reducers: {
    path: (state, { path }) => ({ ...state, path }),
  },
  follow: (state, intent) =>
    intent.type === 'select' && state.page === 'path'
      ? { ...state, path: followed(state.path, intent.id) }
      : state,
};

/** The path page goes with the selection: it shows the same column for it, and its output instead of an indicator. */
function followed(path: string | null, selection: string | null): string | null {
  if (path === null || selection === null) return path;
  const column = path.split('.')[1];
  return column ? `${selection}.${column}` : null;
}
