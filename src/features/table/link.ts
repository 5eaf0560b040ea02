import type { Slice } from '../../state/engine/slice';
import { changed } from '../../state/intent';
import type { Field } from '../../state/link/field';
import { list, oneOf } from '../../state/link/text';
import { initialTable, type Table, tableSubjects } from '../../state/table';

declare module '../../state/app-state' {
  interface AppState {
    readonly table: Table;
  }
}

declare module '../../state/intent' {
  interface Intents {
    table: { readonly change: Partial<Table> };
  }
}

/** `table=areas` */
const table: Field = {
  key: 'table',
  write: ({ table }) => table.subject ?? '',
  read: (state, text) => changed(state, 'table', { subject: oneOf(tableSubjects, text) }),
};

/** `sort=column`, or `sort=-column` for the highest first */
const sort: Field = {
  key: 'sort',
  write: ({ table: { sort } }) => (sort ? `${sort.descending ? '-' : ''}${sort.column}` : ''),
  read: (state, text) => {
    const descending = text.startsWith('-');
    const column = descending ? text.slice(1) : text;
    return column ? changed(state, 'table', { sort: { column, descending } }) : state;
  },
};

/** `filter=words` */
const filter: Field = {
  key: 'filter',
  freeText: true,
  write: ({ table }) => table.filter,
  read: (state, text) => changed(state, 'table', { filter: text }),
};

/** `columns=id,…` */
const columns: Field = {
  key: 'columns',
  write: ({ table }) => table.columns?.join(',') ?? '',
  read: (state, text) => changed(state, 'table', { columns: list(text) }),
};

export const slice: Slice<'table', 'table'> = {
  initial: { table: initialTable },
  fields: [table, sort, filter, columns],
  reducers: {
    table: (state, { change }) => changed(state, 'table', change),
  },
};
