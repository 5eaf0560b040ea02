import { mostListed, type Shortlist } from '../../plan/shortlist';
import type { Slice } from '../../state/engine/slice';
import type { Field } from '../../state/link/field';
import { list } from '../../state/link/text';

declare module '../../state/app-state' {
  interface Pages {
    shortlist: true;
  }
  interface AppState {
    /** A shortlist that came with the link; null: none, and the reader's own is shown. */
    readonly sharedList: Shortlist | null;
  }
}

declare module '../../state/intent' {
  interface Intents {
    'shared-list': { readonly list: Shortlist | null };
  }
}

/** `list=id,…`: a shortlist to share */
const ids: Field = {
  key: 'list',
  write: ({ sharedList }) => sharedList?.map(({ id }) => id).join(',') ?? '',
  read: (state, text) => {
    const listed = [...new Set(list(text))].slice(0, mostListed);
    return listed.length > 0 ? { ...state, sharedList: listed.map((id) => ({ id, note: '' })) } : state;
  },
};

/** `notes=note~note…`: notes of the list in its order; `!t` stands for a tilde, `!!` for an exclamation mark */
const notes: Field = {
  key: 'notes',
  freeText: true,
  write: ({ sharedList }) =>
    (sharedList ?? [])
      .map(({ note }) => note.replaceAll('!', '!!').replaceAll('~', '!t'))
      .join('~')
      .replace(/~+$/, ''),
  read: (state, text) => {
    const written = text
      .split('~')
      .map((note) => note.replace(/!([!t])/g, (_, mark) => (mark === 't' ? '~' : '!')));
    const sharedList = state.sharedList?.map((item, index) => ({ ...item, note: written[index] ?? '' }));
    return sharedList ? { ...state, sharedList } : state;
  },
};

export const slice: Slice<'sharedList', 'shared-list'> = {
  initial: { sharedList: null },
  fields: [ids, notes],
  reducers: {
    'shared-list': (state, { list }) => ({ ...state, sharedList: list }),
  },
};
