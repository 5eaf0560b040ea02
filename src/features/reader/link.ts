import type { Slice } from '../../state/engine/slice';
import type { Field } from '../../state/link/field';

declare module '../../state/app-state' {
  interface Pages {
    plan: true;
  }
  interface AppState {
    /** The paragraph of the plan that is read, `section-number`; null: the plan from its beginning. */
    readonly paragraph: string | null;
  }
}

declare module '../../state/intent' {
  interface Intents {
    /** Opens the plan at a paragraph. */
    paragraph: { readonly id: string | null };
  }
}

/** `paragraph=4.6.1-1` */
const paragraph: Field = {
  key: 'paragraph',
  write: ({ paragraph }) => paragraph ?? '',
  read: (state, text) => ({ ...state, paragraph: text || null }),
};

export const slice: Slice<'paragraph', 'paragraph'> = {
  initial: { paragraph: null },
  fields: [paragraph],
  reducers: {
    paragraph: (state, { id }) => ({ ...state, paragraph: id, page: 'plan' }),
  },
};
