import { type MatchInput, weights, wishIds } from '../../features/match/model/match-input';
import type { AppState } from '../app-state';
import type { Field } from './field';
import { list, oneOf } from './text';

/** `match=words` */
const text: Field = {
  key: 'match',
  words: true,
  write: ({ match }) => match.text,
  read: (state, text) => change(state, { text }),
};

/** `wishes=id:weight,…` in the order of `wishIds` */
const wishes: Field = {
  key: 'wishes',
  write: ({ match: { wishes } }) =>
    wishIds.flatMap((id) => (wishes[id] ? [`${id}:${wishes[id]}`] : [])).join(','),
  read: (state, text) => {
    const entries = list(text).flatMap((part) => {
      const [name, word] = part.split(':');
      const id = oneOf(wishIds, name);
      const weight = oneOf(weights, word);
      return id && weight ? [[id, weight] as const] : [];
    });
    return change(state, { wishes: Object.freeze(Object.fromEntries(entries)) });
  },
};

/** `match-topics=id,…` chosen by hand, and `match-without=id,…` taken out */
export const matchFields: readonly Field[] = [
  text,
  ids('match-topics', 'topics'),
  ids('match-without', 'without'),
  wishes,
];

function ids(key: string, part: 'topics' | 'without'): Field {
  return {
    key,
    write: ({ match }) => match[part].join(','),
    read: (state, text) => change(state, { [part]: [...new Set(list(text))] }),
  };
}

function change(state: AppState, part: Partial<MatchInput>): AppState {
  return { ...state, match: { ...state.match, ...part } };
}
