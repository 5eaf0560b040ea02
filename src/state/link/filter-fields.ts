import { type Filter, filterModes, noFilter } from '../../plan/filter/filter';
import { type PlatformCategory, platformCategory, platformStatus } from '../../plan/schema/platform';
import type { AppState } from '../app-state';
import type { Field } from './field';
import { list, oneOf } from './text';

/** `topics=id,…` of industries and segments */
const topics = ids('topics', 'topics');

/** `mode=all` */
const mode: Field = {
  key: 'mode',
  write: ({ filter }) => (filter.mode === noFilter.mode ? '' : filter.mode),
  read: (state, text) => change(state, { mode: oneOf(filterModes, text) ?? noFilter.mode }),
};

/** `category=id,…` */
const category: Field = {
  key: 'category',
  write: ({ filter }) => filter.categories.join(','),
  read: (state, text) =>
    change(state, { categories: known<PlatformCategory>(platformCategory.options, text) }),
};

/** `status=creating` … */
const status: Field = {
  key: 'status',
  write: ({ filter }) => filter.statuses.join(','),
  read: (state, text) => change(state, { statuses: known(platformStatus.options, text) }),
};

/** `host=area,…`, and `within=id,…` of corridor and belts */
export const filterFields: readonly Field[] = [
  topics,
  mode,
  category,
  status,
  ids('host', 'areas'),
  ids('within', 'within'),
];

function ids(key: string, part: 'topics' | 'areas' | 'within'): Field {
  return {
    key,
    write: ({ filter }) => filter[part].join(','),
    read: (state, text) => change(state, { [part]: [...new Set(list(text))] }),
  };
}

function known<T extends string>(values: readonly T[], text: string): T[] {
  return [...new Set(list(text))].flatMap((part) => oneOf(values, part) ?? []);
}

function change(state: AppState, part: Partial<Filter>): AppState {
  return { ...state, filter: { ...state.filter, ...part } };
}
