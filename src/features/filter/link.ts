import { type Filter, filterModes, noFilter } from '../../plan/filter/filter';
import { type PlatformCategory, platformCategory, platformStatus } from '../../plan/schema/platform';
import { topicIds } from '../../plan/topics/topic-of';
import type { Slice } from '../../state/engine/slice';
import { changed } from '../../state/intent';
import type { Field } from '../../state/link/field';
import { list, oneOf } from '../../state/link/text';

declare module '../../state/app-state' {
  interface AppState {
    readonly filter: Filter;
  }
}

declare module '../../state/intent' {
  interface Intents {
    filter: { readonly change: Partial<Filter> };
  }
}

/** `topics=id,…` of industries and segments */
const topics = ids('topics', 'topics');

/** `mode=all` */
const mode: Field = {
  key: 'mode',
  write: ({ filter }) => (filter.mode === noFilter.mode ? '' : filter.mode),
  read: (state, text) => changed(state, 'filter', { mode: oneOf(filterModes, text) ?? noFilter.mode }),
};

/** `category=id,…` */
const category: Field = {
  key: 'category',
  write: ({ filter }) => filter.categories.join(','),
  read: (state, text) =>
    changed(state, 'filter', { categories: known<PlatformCategory>(platformCategory.options, text) }),
};

/** `status=creating` … */
const status: Field = {
  key: 'status',
  write: ({ filter }) => filter.statuses.join(','),
  read: (state, text) => changed(state, 'filter', { statuses: known(platformStatus.options, text) }),
};

/** `host=area,…`, and `within=id,…` of corridor and belts */

function ids(key: string, part: 'topics' | 'areas' | 'within'): Field {
  return {
    key,
    write: ({ filter }) => filter[part].join(','),
    read: (state, text) => changed(state, 'filter', { [part]: [...new Set(list(text))] }),
  };
}

function known<T extends string>(values: readonly T[], text: string): T[] {
  return [...new Set(list(text))].flatMap((part) => oneOf(values, part) ?? []);
}

export const slice: Slice<'filter', 'filter'> = {
  initial: { filter: noFilter },
  fields: [topics, mode, category, status, ids('host', 'areas'), ids('within', 'within')],
  reducers: {
    filter: (state, { change }) => changed(state, 'filter', change),
  },
  resolve: (state, { plan, some }) => {
    const bands = [plan.layout.corridor, ...plan.layout.belts];
    return changed(state, 'filter', {
      topics: some(state.filter.topics, topicIds(plan)),
      areas: some(
        state.filter.areas,
        plan.areas.map(({ id }) => id),
      ),
      within: some(
        state.filter.within,
        bands.map(({ id }) => id),
      ),
    });
  },
};
