import { topicIds } from '../../plan/topics/topic-of';
import type { Slice } from '../../state/engine/slice';
import type { Field } from '../../state/link/field';

declare module '../../state/app-state' {
  interface Pages {
    industries: true;
  }
  interface AppState {
    /** Id of the industry or segment whose card is open; null: the whole system. */
    readonly topic: string | null;
  }
}

declare module '../../state/intent' {
  interface Intents {
    /** Opens the card of an industry or segment; null: the whole system. */
    topic: { readonly id: string | null };
  }
}

/** `topic=id` of an industry or segment */
const topic: Field = {
  key: 'topic',
  write: ({ topic }) => topic ?? '',
  read: (state, text) => ({ ...state, topic: text || null }),
};

export const slice: Slice<'topic', 'topic'> = {
  initial: { topic: null },
  fields: [topic],
  reducers: {
    topic: (state, { id }) => ({ ...state, topic: id, page: 'industries' }),
  },
  resolve: (state, { plan, one }) => ({ ...state, topic: one(state.topic, topicIds(plan)) }),
};
