import { topicIds } from '../../plan/topics/topics';
import type { Slice } from '../../state/engine/slice';
import { changed } from '../../state/intent';
import type { Field } from '../../state/link/field';
import { list, oneOf } from '../../state/link/text';
import { criterionIds, type MatchInput, noMatch, weights } from './model/match-input';

declare module '../../state/app-state' {
  interface Pages {
    match: true;
  }
  interface AppState {
    readonly match: MatchInput;
  }
}

declare module '../../state/intent' {
  interface Intents {
    match: { readonly change: Partial<MatchInput> };
  }
}

/** `match=words` */
const text: Field = {
  key: 'match',
  freeText: true,
  write: ({ match }) => match.text,
  read: (state, text) => changed(state, 'match', { text }),
};

/** `wishes=id:weight,…` in the order of `criterionIds` */
const criteria: Field = {
  key: 'wishes',
  write: ({ match: { criteria } }) =>
    criterionIds.flatMap((id) => (criteria[id] ? [`${id}:${criteria[id]}`] : [])).join(','),
  read: (state, text) => {
    const entries = list(text).flatMap((part) => {
      const [name, word] = part.split(':');
      const id = oneOf(criterionIds, name);
      const weight = oneOf(weights, word);
      return id && weight ? [[id, weight] as const] : [];
    });
    return changed(state, 'match', { criteria: Object.freeze(Object.fromEntries(entries)) });
  },
};

/** `wish-area=weight` of the areas that the words name, or `off` */
const area: Field = {
  key: 'wish-area',
  write: ({ match }) => match.area ?? '',
  read: (state, text) => {
    const area = oneOf([...weights, 'off'] as const, text);
    return area ? changed(state, 'match', { area }) : state;
  },
};

/** `wish-within=place:kilometres:weight`, or `latitude,longitude:…` in degrees */
const within: Field = {
  key: 'wish-within',
  write: ({ match: { within } }) => (within ? `${within.of}:${within.kilometres}:${within.weight}` : ''),
  read: (state, text) => {
    const [of = '', amount, word] = text.split(':');
    const kilometres = Number(amount);
    const weight = oneOf(weights, word);
    if (!of || !weight || !(kilometres >= 1 && kilometres <= 200)) return state;
    return changed(state, 'match', { within: Object.freeze({ of, kilometres, weight }) });
  },
};

/** `match-topics=id,…` chosen by hand, and `match-without=id,…` taken out */

function ids(key: string, part: 'topics' | 'without'): Field {
  return {
    key,
    write: ({ match }) => match[part].join(','),
    read: (state, text) => changed(state, 'match', { [part]: [...new Set(list(text))] }),
  };
}

export const slice: Slice<'match', 'match'> = {
  initial: { match: noMatch },
  fields: [text, ids('match-topics', 'topics'), ids('match-without', 'without'), criteria, area, within],
  reducers: {
    match: (state, { change }) => changed(state, 'match', change),
  },
  resolve: (state, { plan, some }) =>
    changed(state, 'match', {
      topics: some(state.match.topics, topicIds(plan)),
      without: some(state.match.without, topicIds(plan)),
    }),
};
